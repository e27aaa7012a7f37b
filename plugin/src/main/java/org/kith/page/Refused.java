package org.kith.page;

/**
 * A reader was refused something.
 *
 * @param reason the key of the {@link Refusal}, of which there are as many as there are sentences; nothing about the reader
 */
public record Refused(String reason) {}
