package org.kith.lti.outgoing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What another machine answered. The body is text whatever its Content-Type says: Moodle sends its tokens as text/html.
 *
 * @param headers by their names in lower case
 */
public record Reply(int status, Map<String, List<String>> headers, String body) {

    private static final int OK = 200;
    private static final int AFTER_OK = 300;

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Any status of success: platforms answer a registration with 200 or 201. */
    public boolean succeeded() {
        return status >= OK && status < AFTER_OK;
    }

    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All headers of this name. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The beginning of what a person would read there: without tags, scripts and control characters. */
    public String excerpt() {
        return PlainText.of(body);
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
