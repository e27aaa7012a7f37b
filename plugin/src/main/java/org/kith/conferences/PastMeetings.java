package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;

/** Finds meetings that were booked and did not come about, latest first. */
@Shared
public class PastMeetings {

    private final EntityManager database;
    private final Families families;

    @Inject
    PastMeetings(EntityManager database, Families families) {
        this.database = database;
        this.families = families;
    }

    /** Those of this home about this child in this round. */
    public List<PastMeeting> of(Meeting meeting) {
        return found(
                asked("p.about.roundId = :round and p.about.studentId = :student and p.about.householdId = :household")
                        .setParameter("round", meeting.round())
                        .setParameter("student", meeting.child())
                        .setParameter("household", meeting.home().household()));
    }

    /** Those of this person under any record. */
    public List<PastMeeting> ofGuardian(UUID guardian) {
        return found(asked("p.about.guardianId in :records").setParameter("records", families.recordsOf(guardian)));
    }

    private TypedQuery<PastClaim> asked(String which) {
        return database.createQuery(
                "select p from PastClaim p where " + which + " order by p.endedAt desc", PastClaim.class);
    }

    private static List<PastMeeting> found(TypedQuery<PastClaim> query) {
        return query.getResultStream().map(PastClaim::facts).toList();
    }
}
