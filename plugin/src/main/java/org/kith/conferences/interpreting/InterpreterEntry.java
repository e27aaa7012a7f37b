package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Problem;
import org.kith.page.Typed;

/**
 * The open form of an interpreter.
 *
 * @param version as the reader has seen it; negative for a new one
 * @param once made when the form was shown: the same form sent twice counts once
 * @param overtaken whether somebody else has saved meanwhile; sending it again replaces that
 */
public record InterpreterEntry(Typed typed, Map<String, Problem> problems, long version, UUID once, boolean overtaken) {

    private static final int NEW = -1;

    /** @param language that is missing; empty if somebody simply adds one */
    static InterpreterEntry fresh(String language) {
        Typed usual = Typed.of(Map.of(
                "way", List.of(InterpreterWay.IN_PERSON.key()),
                "lines", List.of("1"),
                "language", List.of(language)));
        return new InterpreterEntry(usual, Map.of(), NEW, UUID.randomUUID(), false);
    }

    static InterpreterEntry of(InterpreterFacts known) {
        return new InterpreterEntry(
                InterpreterForm.fields(known.offer()), Map.of(), known.version(), UUID.randomUUID(), false);
    }

    static InterpreterEntry sent(Typed typed) {
        return new InterpreterEntry(
                typed,
                Map.of(),
                typed.number("version").orElse(NEW),
                typed.id("once").orElseGet(UUID::randomUUID),
                false);
    }

    InterpreterEntry with(Map<String, Problem> wrong) {
        return new InterpreterEntry(typed, Map.copyOf(wrong), version, once, overtaken);
    }

    InterpreterEntry overtakenBy(InterpreterFacts now) {
        return new InterpreterEntry(typed, problems, now.version(), once, true);
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }
}
