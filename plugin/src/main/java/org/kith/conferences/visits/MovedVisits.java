package org.kith.conferences.visits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.kith.Shared;
import org.kith.conferences.MovedRows;
import org.kith.households.HomesMoved;

/**
 * A visit goes along when its guardian moves to another home: where it is to be, the family has said. Where that home has one already,
 * what is agreed on stays, else what was answered, else the one that was asked for later.
 */
@Shared
public class MovedVisits {

    private static final MovedRows.Kind<HomeVisit> VISITS =
            new MovedRows.Kind<>(HomeVisit.class, visit -> visit.facts().meeting(), HomeVisit::comes);

    private static final MovedRows.Kind<PastVisit> PAST =
            new MovedRows.Kind<>(PastVisit.class, visit -> visit.facts().meeting(), PastVisit::comes);

    private final MovedRows rows;
    private final EndedVisits ended;
    private final Diaries diaries;
    private final Clock clock;

    @Inject
    MovedVisits(MovedRows rows, EndedVisits ended, Diaries diaries, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.ended = ended;
        this.diaries = diaries;
    }

    void move(@Observes HomesMoved moved) {
        rows.moveOne(moved, VISITS, order(clock.instant()), visit -> ended.end(visit.facts()))
                .forEach(visit -> diaries.begin(visit.facts().meeting().home().household()));
        rows.move(moved, PAST);
    }

    /** The better first; what is over is none to wait for. */
    private static Comparator<HomeVisit> order(Instant now) {
        return Comparator.comparing(
                HomeVisit::facts,
                Comparator.<VisitFacts, Boolean>comparing(visit -> !visit.isOverAt(now))
                        .thenComparing(VisitFacts::stands)
                        .thenComparing(VisitFacts::state)
                        .thenComparing(VisitFacts::changed)
                        .reversed());
    }
}
