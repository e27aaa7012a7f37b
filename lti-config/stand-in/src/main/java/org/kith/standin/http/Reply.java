package org.kith.standin.http;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program is answered. */
public record Reply(int status, String type, Map<String, String> headers, String body) {
    private static final String HTML = "text/html; charset=utf-8";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(int status, Map<String, ? extends @Nullable Object> content) {
        return new Reply(status, "application/json; charset=utf-8", Map.of(), JSONObjectUtils.toJSONString(content));
    }

    /** Plain words that call themselves HTML, as Moodle writes most of its errors. */
    public static Reply words(int status, String words) {
        return new Reply(status, HTML, Map.of(), words);
    }

    /** A page for people where a program had asked. */
    public static Reply page(int status, String title) {
        return words(
                status,
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>%1$s</title></head><body><h1>%1$s</h1></body></html>\n"
                        .formatted(title));
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, more, body);
    }

    public Reply typed(String otherType) {
        return new Reply(status, otherType, headers, body);
    }
}
