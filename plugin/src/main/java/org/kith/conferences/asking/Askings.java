package org.kith.conferences.asking;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.families.Families;
import org.kith.families.PersonForgotten;
import org.kith.page.AtTheSameMoment;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Finds and keeps who was asked to choose a time, for as long as the school keeps notes about conferences. */
@Shared
public class Askings implements Purge {

    private static final List<String> ABOUT_PEOPLE =
            List.of("Asking a where a.guardianId in :records or a.studentId in :records");

    private static final List<String> OLD = List.of("Asking a where a.courseId in :courses and a.askedAt < :before");

    private final EntityManager database;
    private final Families families;
    private final Event<FamilyAsked> asked;
    private final Clock clock;

    @Inject
    ForgottenRows rows;

    @Inject
    Askings(EntityManager database, Families families, Event<FamilyAsked> asked, Clock clock) {
        this.database = database;
        this.families = families;
        this.asked = asked;
        this.clock = clock;
    }

    /** All of a round, the latest first. */
    List<Asked> of(UUID round) {
        return database.createQuery(
                        "select a from Asking a where a.roundId = :round order by a.askedAt desc", Asking.class)
                .setParameter("round", round)
                .getResultStream()
                .map(Asking::facts)
                .toList();
    }

    /** What this person was asked under any record, the latest first. */
    public List<Asked> ofGuardian(UUID guardian) {
        return database.createQuery(
                        "select a from Asking a where a.guardianId in :records order by a.askedAt desc", Asking.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .map(Asking::facts)
                .toList();
    }

    /** In a transaction of its own, with the letters. @throws AtTheSameMoment if the same form is being sent twice */
    @Transactional(TxType.REQUIRES_NEW)
    public void ask(Call call, List<AskedFamily> all) {
        Instant now = clock.instant();
        all.forEach(family -> database.persist(new Asking(family, call, now)));
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "asking_once");
        }
        all.forEach(family -> asked.fire(new FamilyAsked(family, call)));
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return rows.before(platform, before, OLD);
    }
}
