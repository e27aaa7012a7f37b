package org.kith.conferences.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.Span;
import org.kith.page.Problem;
import org.kith.page.Typed;

/**
 * Whether times are given out by a draw, as it was typed.
 *
 * @param until families wish until then; empty if whoever comes first has the choice
 */
record FairTime(Optional<Instant> until, Optional<Problem> problem) {

    static final String FIELD = "wishes-until";
    static final String SWITCH = "fair";
    static final String ON = "yes";

    private static final FairTime NONE = new FairTime(Optional.empty(), Optional.empty());

    static FairTime read(Typed typed, ZoneId zone, RoundPlan plan) {
        if (!typed.has(SWITCH, ON)) {
            return NONE;
        }
        Optional<Instant> until = SignUp.instant(typed.value(FIELD), zone);
        if (until.isEmpty()) {
            return wrong("rounds.problem.moment");
        }
        boolean within = until.filter(plan.opens()::isBefore)
                .filter(plan.closes()::isAfter)
                .filter(first(plan, zone)::isAfter)
                .isPresent();
        return within ? new FairTime(until, Optional.empty()) : wrong("rounds.problem.wishes-until");
    }

    private static Instant first(RoundPlan plan, ZoneId zone) {
        return plan.availability().times(zone).stream()
                .map(Span::start)
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static FairTime wrong(String key) {
        return new FairTime(Optional.empty(), Optional.of(Problem.of(key)));
    }
}
