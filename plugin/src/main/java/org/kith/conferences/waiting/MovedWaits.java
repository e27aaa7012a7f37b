package org.kith.conferences.waiting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.MovedRows;
import org.kith.households.HomesMoved;

/**
 * A place in line goes along when its guardian moves to another home. Where that has one already, the one with an offer stays, else the
 * one that waits, else the earlier one.
 */
@Shared
public class MovedWaits {

    private static final MovedRows.Kind<Wait> WAITS = new MovedRows.Kind<>(Wait.class, Wait::meeting, Wait::comes);

    private final MovedRows rows;
    private final Waits waits;
    private final TakenOff takenOff;
    private final Clock clock;

    @Inject
    MovedWaits(MovedRows rows, Waits waits, TakenOff takenOff, Clock clock) {
        this.rows = rows;
        this.waits = waits;
        this.takenOff = takenOff;
        this.clock = clock;
    }

    void move(@Observes HomesMoved moved) {
        Comparator<Wait> order = Comparator.<Wait, Boolean>comparing(wait -> !hasOffer(wait))
                .thenComparing(wait -> !wait.isWaiting())
                .thenComparing(Wait::place, Comparator.comparing(Place::at).thenComparing(Place::turn));
        rows.moveOne(moved, WAITS, order, wait -> inLine(wait).ifPresent(takenOff::decline));
    }

    private boolean hasOffer(Wait wait) {
        return inLine(wait).flatMap(one -> one.open(clock.instant())).isPresent();
    }

    private Optional<InLine> inLine(Wait wait) {
        return waits.of(wait.meeting());
    }
}
