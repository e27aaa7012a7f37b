package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.NotFound;

/** Says where teachers meet families, also those who have booked already. */
@Shared
public class Rooms {

    private final EntityManager database;
    private final Rounds rounds;
    private final Bookings bookings;
    private final Event<RoomChanged> changes;
    private final Clock clock;

    @Inject
    Rooms(EntityManager database, Rounds rounds, Bookings bookings, Event<RoomChanged> changes, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.bookings = bookings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * In the caller's transaction. Each meeting to come that is somewhere else by that is told of as changed.
     *
     * @throws NotFound if this teacher does not meet families in this round
     */
    public void meetAt(UUID host, UUID round, MeetingPlace where) {
        MeetingPlace before = rounds.hosts(round).stream()
                .filter(known -> known.id().equals(host))
                .findFirst()
                .orElseThrow(NotFound::new)
                .where();
        rounds.meetAt(host, round, where);
        if (!before.equals(where)) {
            toCome(host).stream()
                    .filter(claim -> isElsewhere(bookings.facts(claim), before, where))
                    .forEach(this::tell);
        }
    }

    private static boolean isElsewhere(ClaimFacts claim, MeetingPlace before, MeetingPlace now) {
        return switch (claim.mode()) {
            case IN_PERSON ->
                claim.slot().offer().place().isEmpty()
                        && !(before.place().equals(now.place()) && before.way().equals(now.way()));
            case VIDEO -> !before.video().equals(now.video());
            default -> false;
        };
    }

    private void tell(Claim claim) {
        claim.progress().changed();
        bookings.write();
        changes.fire(new RoomChanged(bookings.facts(claim)));
    }

    private List<Claim> toCome(UUID host) {
        return database.createQuery("""
                        select c from Claim c where c.state = :booked and c.slotId in (
                            select s.id from Slot s where s.hostId = :host and s.startsAt > :now)""", Claim.class)
                .setParameter("booked", ClaimState.BOOKED)
                .setParameter("host", host)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
