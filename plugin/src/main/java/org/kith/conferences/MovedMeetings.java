package org.kith.conferences;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.kith.Shared;
import org.kith.households.HomesMoved;

/**
 * What guardians have booked or keep goes along when they move to another home, and what became of their meetings too. Nothing that is
 * booked is lost, also where the home then has more than the round allows; a time on which nobody has decided is free again there.
 */
@Shared
public class MovedMeetings {

    private static final MovedRows.Kind<PastClaim> PAST =
            new MovedRows.Kind<>(PastClaim.class, claim -> claim.facts().meeting(), PastClaim::comes);

    private final EntityManager database;
    private final MovedRows rows;

    @Inject
    MovedMeetings(EntityManager database, MovedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    void move(@Observes HomesMoved moved) {
        rows.move(moved, PAST);
        MovedTurns turns = new MovedTurns();
        MovedRows.Kind<Claim> kind =
                new MovedRows.Kind<>(Claim.class, Claim::meeting, (claim, now) -> claim.comes(now, turns.of(claim)));
        List<Claim> all = rows.about(moved, kind);
        Map<Claim, Meeting> moving = kind.moving(all, moved);
        all.stream().filter(claim -> !moving.containsKey(claim)).forEach(turns::stays);
        moving.keySet().stream()
                .sorted(MovedTurns.ORDER)
                .filter(claim -> !turns.takes(claim, moving))
                .toList()
                .forEach(lost -> {
                    database.remove(lost);
                    moving.remove(lost);
                });
        database.flush();
        rows.put(kind, moving);
    }
}
