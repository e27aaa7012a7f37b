package org.kith.notices;

import java.time.Instant;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.visits.VisitFacts;

/** Of what a family is reminded. @param since when it was booked or agreed on: of what was due before nobody is reminded */
record Reminded(String purpose, UUID id, Instant start, Instant since) {

    static Reminded of(ClaimFacts claim) {
        return new Reminded(
                "conference-reminder",
                claim.id(),
                claim.time().start(),
                claim.bookedAt().orElse(Instant.MIN));
    }

    static Reminded of(VisitFacts visit) {
        Instant start = visit.time().orElseThrow().start();
        return new Reminded("visit-reminder", visit.id(), start, visit.changed());
    }
}
