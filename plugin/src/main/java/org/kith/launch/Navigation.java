package org.kith.launch;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser says of how it came to send a request (Fetch Metadata). No page can change these headers; what sends none is no
 * browser of today, or has no secure way to us.
 *
 * @param destination {@code document}, {@code iframe}; empty if it is not said
 * @param site {@code same-origin}, {@code cross-site}; empty if it is not said
 */
record Navigation(String destination, String site) {

    private static final Set<String> FRAMES = Set.of("iframe", "frame");

    static Navigation of(HttpHeaders headers) {
        return new Navigation(header(headers, "Sec-Fetch-Dest"), header(headers, "Sec-Fetch-Site"));
    }

    boolean isInFrame() {
        return FRAMES.contains(destination);
    }

    boolean isFromOwnPage() {
        return site.equals("same-origin");
    }

    private static String header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name)).orElse("");
    }
}
