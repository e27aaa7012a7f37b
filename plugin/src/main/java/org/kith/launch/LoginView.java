package org.kith.launch;

import java.util.Optional;

/**
 * A login in a frame: the browser goes on by itself when something of ours is kept for it.
 *
 * @param next the authentication request at the LMS
 * @param window the same login again, for a window of its own
 * @param probe name of the cookie that is there if cookies are kept
 * @param storage where else something can be kept
 * @param secret what is kept there
 */
public record LoginView(String next, String window, String probe, Optional<PlatformStorage> storage, String secret) {}
