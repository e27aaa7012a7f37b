package org.kith.standin.http;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON object from somebody else, in which everything may be missing or of the wrong kind. */
public record JsonObject(Map<String, ?> members) {

    /** Reads a text; empty if it is no JSON object. */
    public static Optional<JsonObject> parse(String text) {
        try {
            return Optional.ofNullable(JSONObjectUtils.parse(text)).map(JsonObject::new);
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    /** The text, or an empty one. */
    public String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    /** Every text of a list; empty if it is none. */
    public List<String> texts(String name) {
        return list(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The object, or an empty one. */
    public JsonObject object(String name) {
        return of(members.get(name)).orElseGet(() -> new JsonObject(Map.of()));
    }

    public List<JsonObject> objects(String name) {
        return list(name).flatMap(member -> of(member).stream()).toList();
    }

    /** Absent, null, an empty text, an empty list or an empty object: PHP and Ruby call all of them blank. */
    public boolean isBlank(String name) {
        Object value = members.get(name);
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private Stream<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<JsonObject> of(@Nullable Object member) {
        return member instanceof Map<?, ?> map ? Optional.of(new JsonObject((Map<String, ?>) map)) : Optional.empty();
    }
}
