package org.kith.webapp;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which headers an answer carries, by its path. Nothing here knows a feature. */
final class HeaderRules {

    static final String POLICY = "Content-Security-Policy";
    static final String OPENER = "Cross-Origin-Opener-Policy";

    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";
    /** Calendar programs keep a feed, and ask whether it has changed. */
    private static final String ASK_FIRST_ALONE = "private, no-cache";

    private static final String NEVER = "no-store";

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private final String assetVersion;

    HeaderRules(String assetVersion) {
        this.assetVersion = assetVersion;
    }

    /** @param version what the address says after {@code v=}; empty if nothing
     *  @param ancestors origins that may frame us, with blanks between
     *  @param https whether browsers reach us by https, perhaps through a proxy */
    Map<String, String> headers(String path, String version, String ancestors, boolean https) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POLICY, ancestors.isEmpty() ? CONTENT : CONTENT + " " + ancestors);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cache-Control", cache(path, version));
        if (!isOpenedByLms(path)) {
            headers.put(OPENER, "same-origin");
        }
        if (https) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    /** This policy with forms sent to that origin, and nowhere else. */
    static String sendingTo(String policy, String origin) {
        return policy.replace("form-action 'self';", "form-action " + origin + ";");
    }

    /** Files that are the same for everybody: nobody has to be asked who may frame them. */
    static boolean isFile(String path) {
        return path.startsWith("/webjars/") || path.startsWith("/assets/");
    }

    private String cache(String path, String version) {
        if (path.startsWith("/webjars/")) {
            return YEAR;
        }
        if (path.startsWith("/assets/")) {
            return version.equals(assetVersion) ? YEAR : ASK_FIRST;
        }
        return path.startsWith("/c/") ? ASK_FIRST_ALONE : NEVER;
    }

    /** An LMS may have opened this window and may want to talk to it. */
    private static boolean isOpenedByLms(String path) {
        return path.equals("/lti/login") || path.equals("/lti/launch") || path.equals("/lti/register");
    }
}
