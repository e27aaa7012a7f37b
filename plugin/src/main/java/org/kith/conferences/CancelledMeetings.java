package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;

/** Finds and keeps meetings that were called off, until their time has passed. */
@Shared
public class CancelledMeetings {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    CancelledMeetings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of this home about this child in this round. */
    public List<CancelledMeeting> of(Meeting meeting) {
        return found(asked("c.about.roundId = :round and c.about.courseId = :course"
                        + " and c.about.studentId = :student and c.about.householdId = :household")
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household()));
    }

    /** Those with a teacher in a round. */
    public List<CancelledMeeting> ofHost(UUID host) {
        return found(asked("c.hostId = :host").setParameter("host", host));
    }

    /** @param claim as it was last; nobody's calendar is told of what has gone by */
    void keep(ClaimFacts claim) {
        Instant now = clock.instant();
        if (claim.time().end().isAfter(now)) {
            database.persist(new KeptCancellation(claim, now));
        }
    }

    /** Of which the time has passed. @return how many there were */
    @Transactional(TxType.REQUIRES_NEW)
    public int erase() {
        return database.createQuery("delete from KeptCancellation c where c.endsAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private TypedQuery<KeptCancellation> asked(String which) {
        return database.createQuery(
                        "select c from KeptCancellation c where c.endsAt > :now and " + which, KeptCancellation.class)
                .setParameter("now", clock.instant());
    }

    private static List<CancelledMeeting> found(TypedQuery<KeptCancellation> query) {
        return query.getResultStream().map(KeptCancellation::facts).toList();
    }
}
