package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps rounds, and who meets families in them. */
@Shared
public class Rounds {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Rounds(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those in which a teacher of this course meets families, the latest made first. */
    public List<RoundFacts> of(UUID course) {
        return ofAll(List.of(course));
    }

    /** Those in which a teacher of any of these courses meets families, the latest made first. */
    public List<RoundFacts> ofAll(Collection<UUID> courses) {
        return Portions.of(courses)
                .flatMap(some -> database.createQuery("""
                                select r from Round r where r.id in (
                                    select h.roundId from Host h where h.courseId in :courses)
                                order by r.madeAt desc, r.id""", Round.class)
                        .setParameter("courses", some)
                        .getResultStream())
                .map(Round::facts)
                .distinct()
                .toList();
    }

    /** Those of a whole school, in any state, the latest made first. */
    public List<RoundFacts> ofPlatform(UUID platform) {
        return database.createQuery(
                        "select r from Round r where r.platform = :platform order by r.madeAt desc, r.id", Round.class)
                .setParameter("platform", platform)
                .getResultStream()
                .map(Round::facts)
                .toList();
    }

    /** @throws NotFound if no teacher of this course meets families in such a round */
    public RoundFacts in(UUID course, UUID id) {
        return entity(course, id).facts();
    }

    /** Of whatever course; empty if it is gone. */
    public Optional<RoundFacts> find(UUID id) {
        return Optional.ofNullable(database.find(Round.class, id)).map(Round::facts);
    }

    /** Who meets families, also of other courses. */
    public List<HostFacts> hosts(UUID round) {
        return database.createQuery("select h from Host h where h.roundId = :round order by h.id", Host.class)
                .setParameter("round", round)
                .getResultStream()
                .map(Host::facts)
                .toList();
    }

    /** As whom this person meets families. @param teacher all records of theirs */
    public List<HostFacts> hostsOf(Collection<UUID> teacher) {
        return database.createQuery("select h from Host h where h.teacherId in :records order by h.id", Host.class)
                .setParameter("records", teacher)
                .getResultStream()
                .map(Host::facts)
                .toList();
    }

    /** A draft, with its maker as the first who meets families. The same form sent twice makes one. */
    public RoundFacts plan(NewRound wanted, RoundPlan plan, MeetingPlace where) {
        return made(wanted.once()).orElseGet(() -> {
            Round round = new Round(wanted, plan, clock.instant());
            database.persist(round);
            Host host = new Host(round.id(), wanted.course(), wanted.by());
            host.meetsAt(where);
            database.flush();
            database.persist(host);
            flush();
            return round.facts();
        });
    }

    /** @throws NotFound if it is not this course's; @throws AtTheSameMoment if it was changed since this version was read, be it only its words */
    public RoundFacts change(UUID course, UUID id, RoundPlan plan, long version) {
        Round round = owned(course, id);
        if (round.facts().version() != version) {
            throw new AtTheSameMoment();
        }
        round.plan(plan);
        database.lock(round, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
        return round.facts();
    }

    /** @throws NotFound if this teacher does not meet families in this round */
    public void meetAt(UUID host, UUID round, MeetingPlace where) {
        Optional.ofNullable(database.find(Host.class, host))
                .filter(own -> own.facts().round().equals(round))
                .orElseThrow(NotFound::new)
                .meetsAt(where);
        flush();
    }

    /** Until the transaction ends nobody else locks it. @throws NotFound if there is none */
    public void lock(UUID round) {
        if (AtTheSameMoment.locking(() -> database.find(Round.class, round, LockModeType.PESSIMISTIC_WRITE))
                .isEmpty()) {
            throw new NotFound();
        }
    }

    /** Wishes come before sign-up, or not. @throws NotFound if it is not this course's */
    public void collectWishes(UUID course, UUID id, Optional<Instant> until) {
        owned(course, id).collectsWishes(until);
        flush();
    }

    /** In which wishes are collected, or should have been drawn. */
    public List<RoundFacts> collecting() {
        return database.createQuery(
                        "select r from Round r where r.wishesUntil is not null and r.drawnAt is null", Round.class)
                .getResultStream()
                .map(Round::facts)
                .toList();
    }

    /** From now on whoever comes first has the choice. */
    public void endDraw(UUID id) {
        Optional.ofNullable(database.find(Round.class, id)).ifPresent(round -> round.drawn(clock.instant()));
        flush();
    }

    /** Families see it from now on, and sign up within its window. @throws NotFound if it is not this course's */
    public void open(UUID course, UUID id) {
        owned(course, id).open();
        flush();
    }

    /** Nobody signs up any more; what is booked stays. @throws NotFound if it is not this course's */
    public void close(UUID course, UUID id) {
        owned(course, id).close();
        flush();
    }

    private Round owned(UUID course, UUID id) {
        return Optional.of(entity(course, id))
                .filter(round -> round.courseId().equals(course))
                .orElseThrow(NotFound::new);
    }

    private Round entity(UUID course, UUID id) {
        return database.createQuery("""
                        select r from Round r where r.id = :id and r.id in (
                            select h.roundId from Host h where h.courseId = :course)""", Round.class)
                .setParameter("id", id)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<RoundFacts> made(UUID once) {
        return database.createQuery("select r from Round r where r.once = :once", Round.class)
                .setParameter("once", once)
                .getResultStream()
                .findFirst()
                .map(Round::facts);
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "round_submitted_once", "host_once");
        }
    }
}
