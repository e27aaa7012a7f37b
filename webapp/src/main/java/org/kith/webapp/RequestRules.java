package org.kith.webapp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request must look like before anything of ours reads it. */
final class RequestRules {

    /** Bytes of a body; only a file may be larger. */
    static final long LARGEST = 3L * 1024 * 1024;

    /** Say themselves, on their own pages, that a file is too large. */
    private static final Set<String> UPLOADS = Set.of("/panel/objectives/import", "/panel/office/families/lists");

    private static final int MALFORMED = 400;
    private static final int WRONG_METHOD = 405;
    private static final int TOO_LARGE = 413;
    private static final int NO_FORM = 415;

    private static final String POST = "POST";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** A percent sign without two hexadecimal digits, or a NUL, which no database takes. */
    private static final Pattern MALFORMED_QUERY = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");

    private RequestRules() {}

    /** The status to refuse with; empty if nothing is wrong. */
    static Optional<Integer> problem(Asked asked) {
        if (!allowed(asked.path()).contains(asked.method())) {
            return Optional.of(WRONG_METHOD);
        }
        if (MALFORMED_QUERY.matcher(asked.query()).find()) {
            return Optional.of(MALFORMED);
        }
        if (asked.method().equals(POST) && !isForm(asked)) {
            return Optional.of(NO_FORM);
        }
        return asked.length() > LARGEST && !UPLOADS.contains(asked.path()) ? Optional.of(TOO_LARGE) : Optional.empty();
    }

    /** The fields of others pass by where forms are tidied. */
    private static boolean isForm(Asked asked) {
        boolean inParts = asked.type().toLowerCase(Locale.ROOT).startsWith("multipart/");
        return !asked.type().isEmpty() && (!inParts || UPLOADS.contains(asked.path()));
    }

    /** Only resources take a POST; they say themselves which. */
    static Set<String> allowed(String path) {
        boolean takesForms = path.startsWith("/panel/")
                || path.startsWith("/lti/")
                || path.startsWith("/l/")
                || path.matches("/f(/.*)?");
        return takesForms ? Set.of("GET", "HEAD", POST) : READING;
    }

    /**
     * What is asked.
     *
     * @param path as the server understood it
     * @param query as sent; empty if there is none
     * @param type of the body; empty if it is not said, and then no form can be read from it
     * @param length of the body in bytes; -1 if it is not said
     */
    record Asked(String method, String path, String query, String type, long length) {}
}
