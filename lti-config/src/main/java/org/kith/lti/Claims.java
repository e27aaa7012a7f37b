package org.kith.lti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object, read in two tempers. Strictly where a decision hangs on them: the wrong type is
 * {@link LaunchProblem#CLAIM_MALFORMED}. Leniently where they are only shown: what is not usable is absent. JSON null is absent in both,
 * because Moodle and older Canvas send it for things they do not have.
 */
final class Claims {
    static final int LONGEST_ID = 255;
    private static final int LONGEST_SHOWN = 255;

    private final Map<String, Object> members;

    Claims(Map<String, Object> members) {
        this.members = members;
    }

    @SuppressWarnings("unchecked") // JsonText makes no other maps
    static Claims of(Map<?, ?> members) {
        return new Claims((Map<String, Object>) members);
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether it was sent at all, even as null. */
    boolean mentions(String name) {
        return members.containsKey(name);
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name)).filter(value -> value != JsonText.NULL);
    }

    Optional<String> text(String name) {
        return typed(name, String.class);
    }

    Optional<BigDecimal> number(String name) {
        return typed(name, BigDecimal.class);
    }

    Optional<List<?>> list(String name) {
        return typed(name, List.class).map(list -> (List<?>) list);
    }

    /** An identifier: 1 to 255 characters, none of them a control character. */
    String id(String name, LaunchProblem missing) {
        String id = text(name).filter(text -> !text.isBlank()).orElseThrow(() -> new LaunchRefused(missing, name));
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw malformed(name);
        }
        return id;
    }

    Optional<Claims> object(String name) {
        Optional<Claims> object = value(name).flatMap(Claims::asObject);
        if (object.isEmpty() && has(name)) {
            throw malformed(name);
        }
        return object;
    }

    /** Lenient: anything but an object counts as an empty one, which is how PHP's empty list in Moodle's place of one is meant. */
    Claims section(String name) {
        return value(name).flatMap(Claims::asObject).orElseGet(() -> new Claims(Map.of()));
    }

    /** Lenient: a text fit for showing, without control characters, cut where a database column would end. */
    Optional<String> shown(String name) {
        return said(name)
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .map(Claims::cut)
                .filter(text -> !text.isEmpty());
    }

    /**
     * Lenient: a scalar as text. Canvas and Moodle put the variable's own name ({@code $Person.sourcedId}) where they have no value, and
     * Moodle also empty text; both mean absent.
     */
    Optional<String> said(String name) {
        return value(name)
                .filter(value -> value instanceof String || value instanceof BigDecimal || value instanceof Boolean)
                .map(Object::toString)
                .filter(text -> !text.isBlank() && !text.startsWith("$"));
    }

    Iterable<String> names() {
        return members.keySet();
    }

    static LaunchRefused malformed(String name) {
        return new LaunchRefused(LaunchProblem.CLAIM_MALFORMED, name);
    }

    private <T> Optional<T> typed(String name, Class<T> type) {
        Optional<Object> value = value(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            throw malformed(name);
        }
        return value.map(type::cast);
    }

    private static Optional<Claims> asObject(Object value) {
        return value instanceof Map<?, ?> members ? Optional.of(Claims.of(members)) : Optional.empty();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return text.substring(0, end);
    }
}
