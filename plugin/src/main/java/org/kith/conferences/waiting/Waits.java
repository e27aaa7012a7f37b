package org.kith.conferences.waiting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Wish;
import org.kith.families.Families;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps places in line. Whose child and which round it is, is the caller's to ask. */
@Shared
public class Waits {

    private static final String IN_ORDER = " order by w.placeAt, w.placeTurn, w.id";

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    Waits(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    /** Who waits in a round, in the order in which they are asked. */
    public List<InLine> line(UUID round) {
        return inLine(database.createQuery(
                        "select w from Wait w where w.about.roundId = :round and w.state = :waiting" + IN_ORDER,
                        Wait.class)
                .setParameter("round", round)
                .setParameter("waiting", WaitState.WAITING)
                .getResultList());
    }

    /** The home's place, also one that has ended. */
    public Optional<InLine> of(Meeting meeting) {
        return inLine(entity(meeting).stream().toList()).stream().findFirst();
    }

    /** Every place of this person under any record. */
    public List<InLine> ofGuardian(UUID guardian) {
        return inLine(
                database.createQuery("select w from Wait w where w.about.guardianId in :records" + IN_ORDER, Wait.class)
                        .setParameter("records", families.recordsOf(guardian))
                        .getResultList());
    }

    /** Rounds in which somebody waits, or has not answered yet. */
    public List<UUID> rounds() {
        return database.createQuery(
                        "select distinct w.about.roundId from Wait w where w.state = :waiting or w.id in (select o.waitId from TimeOffer o where o.outcome = :open)",
                        UUID.class)
                .setParameter("waiting", WaitState.WAITING)
                .setParameter("open", OfferOutcome.OPEN)
                .getResultList();
    }

    /** Joins, or changes the wish of who waits already and keeps the place. */
    public void join(Meeting meeting, TimeWish times, Wish wish) {
        Optional<Wait> known = entity(meeting);
        Wait wait = known.orElseGet(() -> new Wait(meeting, clock.instant()));
        if (!wait.isWaiting()) {
            wait.join(meeting, clock.instant());
            forgetAnswered(wait.id());
        }
        wait.wishes(meeting, times, wish);
        database.persist(wait);
        write();
    }

    /** Joins at a place that was found in another way than by coming first. */
    public void joinAt(Place place, Meeting meeting, TimeWish times, Wish wish) {
        join(meeting, times, wish);
        entity(meeting).ifPresent(wait -> wait.stands(place));
        write();
    }

    /** Also when they wait no more. */
    public void end(UUID id, WaitState how, String reason) {
        find(id).filter(Wait::isWaiting).ifPresent(wait -> wait.end(how, reason, clock.instant()));
        write();
    }

    public void goToTheEnd(UUID id) {
        find(id).ifPresent(wait -> wait.goToTheEnd(clock.instant()));
        write();
    }

    Optional<WaitFacts> facts(UUID id) {
        return find(id).map(Wait::facts);
    }

    /** All homes of a child that wait with the teachers of a course. */
    List<WaitFacts> about(Meeting meeting) {
        return database.createQuery("""
                        select w from Wait w where w.about.roundId = :round and w.about.courseId = :course
                          and w.about.studentId = :student and w.state = :waiting""", Wait.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("waiting", WaitState.WAITING)
                .getResultStream()
                .map(Wait::facts)
                .toList();
    }

    private Optional<Wait> entity(Meeting meeting) {
        return database.createQuery("""
                        select w from Wait w where w.about.roundId = :round and w.about.courseId = :course
                          and w.about.studentId = :student and w.about.householdId = :household""", Wait.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .findFirst();
    }

    private List<InLine> inLine(List<Wait> waits) {
        Map<UUID, List<OfferFacts>> offers = offers(waits.stream().map(Wait::id).toList());
        return waits.stream()
                .map(wait -> new InLine(wait.facts(), offers.getOrDefault(wait.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<OfferFacts>> offers(Collection<UUID> waits) {
        return Portions.of(waits)
                .flatMap(some -> database.createQuery(
                                "select o from TimeOffer o where o.waitId in :waits", TimeOffer.class)
                        .setParameter("waits", some)
                        .getResultStream())
                .map(TimeOffer::facts)
                .collect(Collectors.groupingBy(OfferFacts::entry));
    }

    private Optional<Wait> find(UUID id) {
        return Optional.ofNullable(database.find(Wait.class, id));
    }

    private void forgetAnswered(UUID wait) {
        database.createQuery("delete from TimeOffer o where o.waitId = :wait and o.outcome <> :open")
                .setParameter("wait", wait)
                .setParameter("open", OfferOutcome.OPEN)
                .executeUpdate();
    }

    private void write() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "wait_once");
        }
    }
}
