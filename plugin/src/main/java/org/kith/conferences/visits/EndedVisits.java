package org.kith.conferences.visits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.conferences.Meeting;
import org.kith.families.PersonForgotten;

/** Keeps visits that stood and do not any more, without where they were to be, until their time has passed. */
@Shared
public class EndedVisits {

    private static final List<String> ABOUT_PEOPLE = List.of(
            "PastVisit p where p.about.guardianId in :records or p.about.studentId in :records",
            "PastVisit p where p.first in :records or p.second in :records");

    private final EntityManager database;
    private final Clock clock;

    @Inject
    ForgottenRows rows;

    @Inject
    EndedVisits(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of this home, about this child in this round; their time is to come. */
    public List<EndedVisit> of(Meeting meeting) {
        return database.createQuery("""
                        select p from PastVisit p where p.endsAt > :now and p.about.roundId = :round
                          and p.about.courseId = :course and p.about.studentId = :student
                          and p.about.householdId = :household""", PastVisit.class)
                .setParameter("now", clock.instant())
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .map(PastVisit::facts)
                .toList();
    }

    /** Which one of these would have paid; their time is to come. */
    public List<EndedVisit> ofStaff(Collection<UUID> records) {
        return database.createQuery(
                        "select p from PastVisit p where p.endsAt > :now and (p.first in :records or p.second in :records)",
                        PastVisit.class)
                .setParameter("now", clock.instant())
                .setParameter("records", records)
                .getResultStream()
                .map(PastVisit::facts)
                .toList();
    }

    /** Those of one of these guardians' records. */
    public List<EndedVisit> ofGuardian(Collection<UUID> records) {
        return database.createQuery("select p from PastVisit p where p.about.guardianId in :records", PastVisit.class)
                .setParameter("records", records)
                .getResultStream()
                .map(PastVisit::facts)
                .toList();
    }

    /** @param stood as it was; empty result if it did not stand */
    Optional<EndedVisit> end(VisitFacts stood) {
        return end(stood, stood.staff());
    }

    /** @param staff those of the two who may still be named */
    Optional<EndedVisit> end(VisitFacts stood, List<UUID> staff) {
        Optional<EndedVisit> ended = stood.time()
                .filter(time -> stood.stands())
                .map(time -> new EndedVisit(
                        stood.id(), stood.meeting(), time, staff, clock.instant(), stood.sequence() + 1));
        ended.filter(visit -> !staff.isEmpty()).ifPresent(visit -> database.persist(new PastVisit(visit)));
        return ended;
    }

    /** It stands again. */
    void standsAgain(UUID visit) {
        Optional.ofNullable(database.find(PastVisit.class, visit)).ifPresent(database::remove);
    }

    /** Of which the time has passed. @return how many there were */
    @Transactional(TxType.REQUIRES_NEW)
    public int erase() {
        return database.createQuery("delete from PastVisit p where p.endsAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }
}
