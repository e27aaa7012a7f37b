package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Wish;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps wishes. Whose child and which round it is, is the caller's to ask. */
@Shared
public class DrawWishes {

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    DrawWishes(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    /** The home's own. */
    public Optional<DrawWishFacts> of(Meeting meeting) {
        return entity(meeting).map(DrawWish::facts);
    }

    /** Of all homes, in the order of the draw. */
    public List<DrawWishFacts> ofRound(UUID round) {
        return entities(round).stream().map(DrawWish::facts).toList();
    }

    /** Every wish of this person under any record. */
    public List<DrawWishFacts> ofGuardian(UUID guardian) {
        return database.createQuery(
                        "select w from DrawWish w where w.about.guardianId in :records order by w.changedAt, w.id",
                        DrawWish.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .map(DrawWish::facts)
                .toList();
    }

    /** Of all rounds those who stand in line and were not told so. */
    List<DrawWishFacts> inLine() {
        return database.createQuery(
                        "select w from DrawWish w where w.state = :inLine order by w.turn, w.id", DrawWish.class)
                .setParameter("inLine", DrawWishState.IN_LINE)
                .getResultStream()
                .map(DrawWish::facts)
                .toList();
    }

    /** The first wish, or another one instead. */
    void keep(Meeting meeting, WishedTimes times, Wish wish) {
        DrawWish kept = entity(meeting).orElseGet(() -> new DrawWish(meeting, clock.instant()));
        kept.says(meeting, times, wish, clock.instant());
        database.persist(kept);
        write();
    }

    /** Also if there was none. */
    void withdraw(Meeting meeting) {
        entity(meeting).filter(wish -> wish.is(DrawWishState.OPEN)).ifPresent(database::remove);
        write();
    }

    /** @param slots that it takes, empty if there was none for it */
    void draw(UUID id, int turn, List<UUID> slots) {
        find(id).ifPresent(wish -> wish.drawn(turn, slots));
    }

    void become(UUID id, DrawWishState state) {
        find(id).ifPresent(wish -> wish.becomes(state));
        write();
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<DrawWishFacts> locked(UUID id) {
        return Optional.ofNullable(database.find(DrawWish.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(DrawWish::facts);
    }

    /** All homes of a child with a wish about it to the teachers of a course. */
    List<DrawWishFacts> about(Meeting meeting) {
        return database.createQuery("""
                        select w from DrawWish w where w.about.roundId = :round and w.about.courseId = :course
                          and w.about.studentId = :student""", DrawWish.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .getResultStream()
                .map(DrawWish::facts)
                .toList();
    }

    /** Those of a round whose time is kept and not yet booked. */
    List<DrawWishFacts> granted(UUID round) {
        return database.createQuery(
                        "select w from DrawWish w where w.about.roundId = :round and w.state = :granted order by w.turn",
                        DrawWish.class)
                .setParameter("round", round)
                .setParameter("granted", DrawWishState.GRANTED)
                .getResultStream()
                .map(DrawWish::facts)
                .toList();
    }

    void write() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "draw_wish_once");
        }
    }

    private List<DrawWish> entities(UUID round) {
        return database.createQuery(
                        "select w from DrawWish w where w.about.roundId = :round order by w.turn, w.id", DrawWish.class)
                .setParameter("round", round)
                .getResultList();
    }

    private Optional<DrawWish> entity(Meeting meeting) {
        return database.createQuery("""
                        select w from DrawWish w where w.about.roundId = :round and w.about.courseId = :course
                          and w.about.studentId = :student and w.about.householdId = :household""", DrawWish.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .findFirst();
    }

    private Optional<DrawWish> find(UUID id) {
        return Optional.ofNullable(database.find(DrawWish.class, id));
    }
}
