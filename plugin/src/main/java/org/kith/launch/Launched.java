package org.kith.launch;

/**
 * A launch was believed and let in.
 *
 * @param standing as what somebody came, in small letters; not who
 */
public record Launched(String standing) {}
