package org.kith.school;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.page.Language;

/** What the office sends: {@code limits=teachers}, {@code language=es}, {@code zone=America/Chicago}, {@code days-answers=365}. */
final class SchoolForm {

    /** In which kept days can be chosen. */
    static final List<Integer> TERMS = List.of(30, 90, 180, 365, 730, 1095, 1825, 2555, 3650);

    private static final String TEACHERS = "teachers";

    private SchoolForm() {}

    /** @throws NoSuchZone if the zone is none */
    static Rules rules(MultivaluedMap<String, String> form) {
        Set<OfficeMatter> teachers = Arrays.stream(OfficeMatter.values())
                .filter(matter -> TEACHERS.equals(form.getFirst(name(matter))))
                .collect(Collectors.toSet());
        Language language = Optional.ofNullable(form.getFirst("language"))
                .flatMap(Language::tagged)
                .orElse(Language.ENGLISH);
        return new Rules(teachers, language, zone(form), days(form));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ZoneId> zone(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("zone"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> {
                    if (!ZoneId.getAvailableZoneIds().contains(id)) {
                        throw new NoSuchZone();
                    }
                    return ZoneId.of(id);
                });
    }

    /** A term that cannot be chosen leaves the usual one. */
    private static Map<RecordKind, Integer> days(MultivaluedMap<String, String> form) {
        Map<RecordKind, Integer> days = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            Optional.ofNullable(form.getFirst("days-" + name(kind)))
                    .flatMap(text -> TERMS.stream()
                            .filter(term -> term.toString().equals(text.strip()))
                            .findFirst())
                    .ifPresent(term -> days.put(kind, term));
        }
        return days;
    }
}
