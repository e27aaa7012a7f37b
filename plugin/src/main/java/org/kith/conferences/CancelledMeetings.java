package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;

/** Finds meetings that were called off, until their time has passed: calendars are told so long. */
@Shared
public class CancelledMeetings {

    private static final String NOT_THERE_ANY_MORE =
            "not exists (select c from Claim c, Slot s where c.id = p.claimId and s.id = c.slotId and s.hostId = p.hostId)";

    private static final String LAST_THERE = "not exists (select q from PastClaim q where q.claimId = p.claimId"
            + " and q.hostId = p.hostId and q.sequence > p.sequence)";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    CancelledMeetings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of this home about this child in this round. */
    public List<CancelledMeeting> of(Meeting meeting) {
        return found(asked(
                        "p.ending <> org.kith.conferences.Ending.MOVED and p.about.roundId = :round and p.about.courseId = :course"
                                + " and p.about.studentId = :student and p.about.householdId = :household")
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household()));
    }

    /** Those with a teacher in a round; what went to somebody else too, each once, as it was there last. */
    public List<CancelledMeeting> ofHost(UUID host) {
        return found(asked("p.hostId = :host and " + NOT_THERE_ANY_MORE + " and " + LAST_THERE)
                .setParameter("host", host));
    }

    private TypedQuery<PastClaim> asked(String which) {
        return database.createQuery("select p from PastClaim p where p.endsAt > :now and " + which, PastClaim.class)
                .setParameter("now", clock.instant());
    }

    private static List<CancelledMeeting> found(TypedQuery<PastClaim> query) {
        return query.getResultStream().map(PastClaim::cancelled).toList();
    }
}
