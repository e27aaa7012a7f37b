package org.kith.conferences.packing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Span;

/**
 * Somebody who interprets, or a service that has such people on the telephone.
 *
 * @param hours a conference must lie within one of them
 * @param lines how many at once
 */
public record Interpreter(UUID id, Set<String> languages, List<Span> hours, boolean byPhone, int lines) {

    /** As many as anybody asks for. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Interpreter {
        languages = Set.copyOf(languages);
        hours = List.copyOf(hours);
        if (lines < 1) {
            throw new IllegalArgumentException("nobody there");
        }
    }

    public static Interpreter person(UUID id, Set<String> languages, List<Span> hours) {
        return new Interpreter(id, languages, hours, false, 1);
    }

    public static Interpreter service(UUID id, Set<String> languages, List<Span> hours, int lines) {
        return new Interpreter(id, languages, hours, true, lines);
    }

    boolean isThere(Span span) {
        return hours.stream()
                .anyMatch(open ->
                        !span.start().isBefore(open.start()) && !span.end().isAfter(open.end()));
    }
}
