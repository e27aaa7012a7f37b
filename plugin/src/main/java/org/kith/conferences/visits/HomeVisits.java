package org.kith.conferences.visits;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps home visits. Whose child and which round it is, is the caller's to ask. */
@Shared
public class HomeVisits {

    private final EntityManager database;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    @Inject
    EndedVisits ended;

    @Inject
    HomeVisits(EntityManager database, Event<VisitChanged> changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** What this home has asked for; empty if it has not. */
    public Optional<VisitFacts> of(Meeting meeting) {
        return entity(meeting).map(HomeVisit::facts);
    }

    /** For the teachers of a course in a round. */
    List<VisitFacts> ofCourse(UUID round, UUID course) {
        return ofRound(round).stream()
                .filter(visit -> visit.meeting().course().equals(course))
                .toList();
    }

    /** All of a round, also those that are over. */
    public List<VisitFacts> ofRound(UUID round) {
        return database.createQuery("select v from HomeVisit v where v.about.roundId = :round", HomeVisit.class)
                .setParameter("round", round)
                .getResultStream()
                .map(HomeVisit::facts)
                .toList();
    }

    /** @throws NotFound if this course has no such visit in it */
    VisitFacts one(UUID round, UUID course, UUID id) {
        return entity(round, course, id).facts();
    }

    /** What one of these guardians' records has asked for. */
    public List<VisitFacts> ofGuardian(Collection<UUID> records) {
        return database.createQuery("select v from HomeVisit v where v.about.guardianId in :records", HomeVisit.class)
                .setParameter("records", records)
                .getResultStream()
                .map(HomeVisit::facts)
                .toList();
    }

    /** Where one of these is one of the two. */
    public List<VisitFacts> ofStaff(Collection<UUID> records) {
        return database.createQuery(
                        "select v from HomeVisit v where v.id in (select s.visit.id from HomeVisitor s where s.personId in :records)",
                        HomeVisit.class)
                .setParameter("records", records)
                .getResultStream()
                .map(HomeVisit::facts)
                .toList();
    }

    /** In place of what the home has asked for before. @throws AtTheSameMoment if its other guardian did in the same moment */
    void ask(Meeting meeting, VisitPlan plan) {
        entity(meeting).ifPresent(this::end);
        database.persist(new HomeVisit(meeting, plan, clock.instant()));
        flush();
    }

    /** By the family: nobody comes. @throws VisitOver if its time has gone by */
    void giveUp(Meeting meeting) {
        entity(meeting).ifPresent(visit -> {
            visit.facts().demandToCome(clock.instant());
            end(visit);
        });
    }

    /** @throws VisitOver if no other time is offered */
    void accept(Meeting meeting) {
        HomeVisit visit = entity(meeting).orElseThrow(VisitOver::new);
        VisitFacts before = visit.facts();
        visit.accept(clock.instant());
        flush();
        tell(before, visit.facts());
    }

    /** @throws NotFound if this course has no such visit in it; @throws VisitOver if its time has gone by */
    void answer(UUID round, UUID course, UUID id, Answer said) {
        HomeVisit visit = entity(round, course, id);
        VisitFacts before = visit.facts();
        before.demandToCome(clock.instant());
        visit.answer(said, clock.instant());
        flush();
        tell(before, visit.facts());
    }

    /** By the school. @throws NotFound if this course has no such visit in it; @throws VisitOver if its time has gone by */
    void refuse(UUID round, UUID course, UUID id) {
        HomeVisit visit = entity(round, course, id);
        VisitFacts last = visit.facts();
        last.demandToCome(clock.instant());
        Optional<EndedVisit> stood = ended.end(last);
        database.remove(visit);
        flush();
        changes.fire(new VisitChanged(VisitChanged.Kind.GIVEN_UP, last, stood));
    }

    /** Those that stand and begin after the one moment and not after the other. */
    public List<VisitFacts> between(Instant now, Instant until) {
        return database.createQuery("""
                        select v from HomeVisit v where v.state = :agreed and v.startsAt > :now
                          and v.startsAt <= :until""", HomeVisit.class)
                .setParameter("agreed", VisitState.AGREED)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .map(HomeVisit::facts)
                .filter(VisitFacts::stands)
                .toList();
    }

    /** Of those that are over. @return how many there were */
    @Transactional(TxType.REQUIRES_NEW)
    public int erasePlaces() {
        Instant now = clock.instant();
        return database.createQuery("""
                        update HomeVisit v set v.place = '', v.wish = '', v.version = v.version + 1
                        where (v.endsAt < :now or v.endsAt is null
                            and v.id not in (select t.visit.id from VisitTime t where t.startsAt >= :begun))
                          and (v.place <> '' or v.wish <> '')""")
                .setParameter("now", now)
                .setParameter("begun", now.minus(VisitPlan.LENGTH))
                .executeUpdate();
    }

    /** What is over was not called off: nobody is told anything of it. */
    private void end(HomeVisit visit) {
        VisitFacts last = visit.facts();
        Optional<EndedVisit> stood =
                Optional.of(last).filter(one -> !one.isOverAt(clock.instant())).flatMap(ended::end);
        database.remove(visit);
        flush();
        stood.ifPresent(one -> changes.fire(new VisitChanged(VisitChanged.Kind.CALLED_OFF, last, Optional.of(one))));
    }

    private void tell(VisitFacts before, VisitFacts now) {
        Optional<EndedVisit> stood = now.stands() ? Optional.empty() : ended.end(before);
        if (now.stands()) {
            ended.standsAgain(now.id());
        }
        flush();
        VisitChanged.Kind.of(before, now).ifPresent(kind -> changes.fire(new VisitChanged(kind, now, stood)));
    }

    private Optional<HomeVisit> entity(Meeting meeting) {
        return database.createQuery("""
                        select v from HomeVisit v where v.about.roundId = :round and v.about.courseId = :course
                          and v.about.studentId = :student and v.about.householdId = :household""", HomeVisit.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .findFirst();
    }

    private HomeVisit entity(UUID round, UUID course, UUID id) {
        return Stream.of(Optional.ofNullable(database.find(HomeVisit.class, id)))
                .flatMap(Optional::stream)
                .filter(visit -> visit.facts().meeting().round().equals(round))
                .filter(visit -> visit.facts().meeting().course().equals(course))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "home_visit_once", "home_visitor_once", "home_visitor_place_once");
        }
    }
}
