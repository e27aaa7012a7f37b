package org.kith.conferences.visits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Span;
import org.kith.families.PersonForgotten;
import org.kith.page.AtTheSameMoment;

/**
 * Keeps people from being in two places, with visits of whatever round. A diary is a lock, of a person or of a home: it is begun in a
 * transaction of its own, and taken before any time of a teacher's. Between asking for a visit and agreeing on it a person reads a page,
 * so whoever finds none is visited by nobody.
 */
@Shared
public class Diaries {

    private final EntityManager database;

    @Inject
    Diaries(EntityManager database) {
        this.database = database;
    }

    /** Once; whoever does it at the same moment has done it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(UUID person) {
        if (database.find(Diary.class, person) != null) {
            return;
        }
        database.persist(new Diary(person));
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "visit_diary_pk");
        }
    }

    /** Until the transaction ends nobody else agrees on anything with them. In one order for everybody. */
    public void lock(Collection<UUID> whose) {
        whose.stream()
                .distinct()
                .sorted()
                .forEach(one ->
                        AtTheSameMoment.locking(() -> database.find(Diary.class, one, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Whether there may be any visit with this person, or to this home. */
    boolean has(UUID whose) {
        return database.find(Diary.class, whose) != null;
    }

    /** Agreed visits to these guardians' records at that time. */
    List<VisitFacts> received(Collection<UUID> guardian, Span within) {
        return database.createQuery("""
                        select v from HomeVisit v where v.about.guardianId in :records and v.state = :agreed
                          and v.startsAt < :end and v.endsAt > :start""", HomeVisit.class)
                .setParameter("records", guardian)
                .setParameter("agreed", VisitState.AGREED)
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .getResultStream()
                .map(HomeVisit::facts)
                .toList();
    }

    /** Visits that one of these is to pay at that time, agreed or offered. */
    List<VisitFacts> paid(Collection<UUID> staff, Span within) {
        return database.createQuery("""
                        select v from HomeVisit v where v.id in (
                            select s.visit.id from HomeVisitor s where s.personId in :records
                              and s.startsAt < :end and s.endsAt > :start)""", HomeVisit.class)
                .setParameter("records", staff)
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .getResultStream()
                .map(HomeVisit::facts)
                .toList();
    }

    void forget(@Observes PersonForgotten person) {
        database.createQuery("delete from Diary d where d.personId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }
}
