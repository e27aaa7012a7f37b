package org.kith.registration;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An LMS opens our registration page in a frame before we know it (LTI Dynamic Registration 1.0, 3.3). So this one page may be framed by
 * the site that the page's address names; without a key it shows nothing that could be clicked.
 */
public final class RegisteringFrame {

    /** What our own form adds to its address, as the LMS's parameters do not come with it. */
    static final String ORIGIN = "lms";

    private static final String PATH = "/lti/register";
    private static final Pattern NAMES_LMS = Pattern.compile("(?:openid_configuration|" + ORIGIN + ")=(.+)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(https://[A-Za-z0-9.-]+(?::\\d+)?|http://(?:localhost|127\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?)(?:/.*)?");

    private RegisteringFrame() {}

    /** @param query as sent
     *  @return the origin that may frame this answer besides the platforms we know; empty for every other page */
    public static Optional<String> origin(String path, String query) {
        if (!path.equals(PATH)) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&"))
                .map(NAMES_LMS::matcher)
                .filter(Matcher::matches)
                .map(named -> named.group(1))
                .findFirst()
                .flatMap(RegisteringFrame::decoded)
                .flatMap(RegisteringFrame::originOf);
    }

    static String originOf(URI configuration) {
        return originOf(configuration.toString()).orElse("");
    }

    /** Anybody may send anything here; what is no encoded text is nobody's address. */
    private static Optional<String> decoded(String sent) {
        try {
            return Optional.of(URLDecoder.decode(sent, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static Optional<String> originOf(String address) {
        return Optional.of(ADDRESS.matcher(address)).filter(Matcher::matches).map(origin -> origin.group(1));
    }
}
