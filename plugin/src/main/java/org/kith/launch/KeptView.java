package org.kith.launch;

/** A launch without our cookie: the page fetches what the LMS kept, and sends the launch again with it. */
public record KeptView(PlatformStorage storage, String state, String idToken) {}
