package org.kith.conferences.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Between which moments families sign up, as it was typed. @param problem empty if it is all right; else of this field */
record SignUp(Instant opens, Instant closes, String field, Optional<Problem> problem) {

    static SignUp read(Typed typed, ZoneId zone) {
        Optional<Instant> opens = instant(typed.value("opens"), zone);
        Optional<Instant> closes = instant(typed.value("closes"), zone);
        if (opens.isEmpty()) {
            return wrong("opens", "rounds.problem.moment");
        }
        if (closes.isEmpty()) {
            return wrong("closes", "rounds.problem.moment");
        }
        if (!opens.get().isBefore(closes.get())) {
            return wrong("closes", "rounds.problem.closes-first");
        }
        return new SignUp(opens.get(), closes.get(), "", Optional.empty());
    }

    private static SignUp wrong(String field, String key) {
        return new SignUp(Instant.EPOCH, Instant.EPOCH, field, Optional.of(Problem.of(key)));
    }

    static Optional<Instant> instant(String typed, ZoneId zone) {
        return Typed.moment(typed)
                .map((LocalDateTime moment) -> moment.atZone(zone).toInstant());
    }
}
