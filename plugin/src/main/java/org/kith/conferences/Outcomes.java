package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.NotFound;

/** Keeps what became of meetings. Whose round it is, is the caller's to ask. */
@Shared
public class Outcomes {

    private final EntityManager database;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    AuditEntries audit;

    @Inject
    Outcomes(EntityManager database, Bookings bookings, Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * In a transaction of its own. {@link Outcome#OPEN} takes back what was said.
     *
     * @throws NotFound if there is no such meeting in this round
     * @throws TooEarlyToSay before its day
     */
    @Transactional(TxType.REQUIRES_NEW)
    public ClaimFacts say(UUID round, UUID claim, Outcome outcome) {
        Claim booked = bookings.entity(round, claim);
        Instant start = bookings.facts(booked).time().start();
        database.find(Round.class, round).demandDay(start, clock.instant());
        booked.progress().became(outcome);
        audit.note(
                said(outcome),
                claim.toString(),
                database.find(Round.class, round).facts().platform());
        bookings.write();
        return bookings.facts(booked);
    }

    private static Action said(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> Action.MEETING_OPEN;
            case ATTENDED -> Action.MEETING_ATTENDED;
            case NO_SHOW -> Action.MEETING_NO_SHOW;
            case MOVED -> Action.MEETING_MOVED;
        };
    }
}
