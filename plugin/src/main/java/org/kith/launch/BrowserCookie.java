package org.kith.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.keys.RandomSecret;
import org.kith.keys.SecretDigest;
import org.kith.lti.LaunchAttempt;

/**
 * Binds a login attempt to the browser that began it, and nothing else. One cookie per attempt, so that two tabs do not disturb
 * each other. {@code Partitioned}, because that is the only kind that survives in a cross-site frame with third-party cookies blocked.
 *
 * @param name holds the beginning of the state's digest
 * @param secret 128 random bits
 */
record BrowserCookie(String name, String secret) {

    private static final String PREFIX = "kith_login_";
    /** The same without {@code Secure}, for browsers that do not take loopback for secure; never sent over https. */
    private static final String LOOPBACK_PREFIX = "kith_try_";

    private static final int NAME_LENGTH = 16;
    private static final int SECRET_BYTES = 16;
    /** Seen by the login's page, and set and kept by browsers under the same conditions. */
    private static final String PROBE_PREFIX = "kith_kept_";

    private static final String PROBE_PATH = "; Max-Age=60; Path=/lti/login";
    private static final String PATH = "; Path=/lti/launch; HttpOnly";
    private static final String CROSS_SITE = "; Secure; SameSite=None; Partitioned";

    static BrowserCookie forAttempt(String state) {
        return new BrowserCookie(suffix(state), RandomSecret.ofBytes(SECRET_BYTES));
    }

    /** The cookie that belongs to this state, if the browser sent it. */
    static Optional<BrowserCookie> in(Map<String, jakarta.ws.rs.core.Cookie> cookies, String state) {
        String suffix = suffix(state);
        return Stream.of(PREFIX, LOOPBACK_PREFIX)
                .map(prefix -> Optional.ofNullable(cookies.get(prefix + suffix)))
                .flatMap(Optional::stream)
                .map(cookie -> new BrowserCookie(suffix, cookie.getValue()))
                .findFirst();
    }

    /** The secret as it was brought from where the platform kept it. */
    static BrowserCookie broughtBack(String state, String secret) {
        return new BrowserCookie(suffix(state), secret);
    }

    /** Name of the cookie in which the page of a login sees whether this browser keeps ours. */
    String probe() {
        return PROBE_PREFIX + name;
    }

    /** {@code Set-Cookie} headers for a login in a frame: our cookie and its probe. */
    List<String> tried(boolean https) {
        List<String> headers = new ArrayList<>(given(https));
        headers.add(probe() + "=1" + PROBE_PATH + CROSS_SITE);
        return headers;
    }

    String digest() {
        return SecretDigest.of(secret);
    }

    /** {@code Set-Cookie} headers that give it to the browser. */
    List<String> given(boolean https) {
        return headers(secret, LaunchAttempt.LIFETIME.toSeconds(), https);
    }

    /** {@code Set-Cookie} headers that take it back. */
    List<String> takenBack(boolean https) {
        return headers("", 0, https);
    }

    private List<String> headers(String value, long seconds, boolean https) {
        String age = "; Max-Age=" + seconds;
        List<String> headers = new ArrayList<>();
        headers.add(PREFIX + name + "=" + value + age + PATH + CROSS_SITE);
        if (!https) {
            headers.add(LOOPBACK_PREFIX + name + "=" + value + age + PATH);
        }
        return headers;
    }

    private static String suffix(String state) {
        return SecretDigest.of(state).substring(0, NAME_LENGTH);
    }
}
