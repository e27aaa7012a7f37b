package org.kith.lti.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object, read leniently: what is not usable is absent. JSON null is absent too, because Moodle and older Canvas
 * send it for things they do not have.
 */
public class JsonObject {
    private static final int LONGEST_SHOWN = 255;

    private final Map<String, Object> members;

    public JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    public static JsonObject read(String text) throws JsonText.Unreadable {
        return new JsonObject(JsonText.readObject(text));
    }

    @SuppressWarnings("unchecked") // JsonText makes no other maps
    public static JsonObject of(Map<?, ?> members) {
        return new JsonObject((Map<String, Object>) members);
    }

    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether it was sent at all, even as null. */
    public boolean mentions(String name) {
        return members.containsKey(name);
    }

    public Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name)).filter(value -> value != JsonText.NULL);
    }

    /** Anything but an object counts as an empty one, which is how PHP's empty list in Moodle's place of one is meant. */
    public JsonObject section(String name) {
        return value(name)
                .filter(Map.class::isInstance)
                .map(object -> of((Map<?, ?>) object))
                .orElseGet(() -> new JsonObject(Map.of()));
    }

    /** The entries of a list; a single value stands for a list of one, as several platforms write it. */
    public List<?> entries(String name) {
        return value(name)
                .<List<?>>map(value -> value instanceof List<?> list ? list : List.of(value))
                .orElse(List.of());
    }

    /** Those entries of a list that are text. */
    public List<String> texts(String name) {
        return entries(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** A text fit for showing, without control characters, cut where a database column would end. */
    public Optional<String> shown(String name) {
        return said(name)
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .map(JsonObject::cut)
                .filter(text -> !text.isEmpty());
    }

    /**
     * A scalar as text. Canvas and Moodle put the variable's own name ({@code $Person.sourcedId}) where they have no value, and Moodle
     * also empty text; both mean absent.
     */
    public Optional<String> said(String name) {
        return value(name)
                .filter(value -> value instanceof String || value instanceof BigDecimal || value instanceof Boolean)
                .map(Object::toString)
                .filter(text -> !text.isBlank() && !text.startsWith("$"));
    }

    public Iterable<String> names() {
        return members.keySet();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return text.substring(0, end);
    }
}
