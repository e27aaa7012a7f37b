package org.kith.conferences.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.Parting;
import org.kith.page.Problem;

/** What a teacher says to a family whose meeting ends. @param message in the teacher's words */
record Farewell(String message) {

    static Farewell of(@Nullable String typed) {
        return new Farewell(Optional.ofNullable(typed).orElse("").strip());
    }

    Optional<Problem> problem() {
        if (message.isEmpty()) {
            return Optional.of(Problem.of("rounds.problem.no-message"));
        }
        return message.length() <= Parting.LONGEST_REASON
                ? Optional.empty()
                : Optional.of(Problem.of("rounds.problem.too-long", Parting.LONGEST_REASON, message.length()));
    }
}
