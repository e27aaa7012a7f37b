package org.kith.lti;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.lti.json.JsonObject;

/**
 * Whose mentor somebody is, as user ids of the platform. Canvas says it twice: in the custom field {@link ClaimNames#OBSERVEES} at every
 * privacy level, and in role_scope_mentor (LTI Core 1.3, 5.4.3) only at the most open one. From Moodle only the claim is believed,
 * because there any teacher may type custom fields, and a hint of a teacher's must never show one family another's child.
 */
final class Children {
    private static final int MOST = 200;
    private static final String MOODLE = "moodle";

    private Children() {}

    static List<String> of(JsonObject claims, String productFamily) {
        List<String> observees = !productFamily.equals(MOODLE)
                ? ids(claims.section(ClaimNames.CUSTOM).value(ClaimNames.OBSERVEES))
                : List.of();
        return observees.isEmpty() ? ids(claims.value(ClaimNames.ROLE_SCOPE_MENTOR)) : observees;
    }

    /** A list, or text with commas. Canvas names a child once for every section the two share. */
    private static List<String> ids(Optional<Object> sent) {
        return sent.stream()
                .flatMap(Children::parts)
                .map(String::strip)
                .filter(Children::isId)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> parts(Object sent) {
        Stream<?> entries = sent instanceof List<?> list ? list.stream() : Stream.of(sent);
        Stream<String> texts = entries.filter(String.class::isInstance).map(String.class::cast);
        return sent instanceof String ? texts.flatMap(text -> Arrays.stream(text.split(","))) : texts;
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && !text.startsWith("$")
                && text.length() <= Claims.LONGEST_ID
                && text.chars().noneMatch(Character::isISOControl);
    }
}
