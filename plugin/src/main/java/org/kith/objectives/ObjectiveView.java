package org.kith.objectives;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An objective as pages and other features see it. */
public record ObjectiveView(
        UUID id,
        Optional<String> code,
        String statement,
        Optional<String> subject,
        Optional<String> grade,
        Optional<Instant> retiredAt,
        long version) {

    public boolean retired() {
        return retiredAt.isPresent();
    }

    /** What one calls it in a button: its code, or what it says. */
    public String name() {
        return code.orElse(statement);
    }

    /** "5" needs the word grade beside it; "Grade 5" or "Kinder" does not. */
    public boolean hasNumberedGrade() {
        return grade.filter(text -> text.matches("\\d+")).isPresent();
    }
}
