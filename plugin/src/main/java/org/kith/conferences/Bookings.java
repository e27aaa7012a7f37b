package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds claims: a home's own ones, or for the teachers those of a round. */
@Shared
public class Bookings {

    /** Of a claim at this moment. */
    private static final String NOT_FREE =
            "(c.state in (org.kith.conferences.ClaimState.BOOKED, org.kith.conferences.ClaimState.LENGTHENED)"
                    + " or c.heldUntil > :now)";

    private final EntityManager database;
    private final Slots slots;
    private final Families families;
    private final Clock clock;

    @Inject
    Bookings(EntityManager database, Slots slots, Families families, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.families = families;
        this.clock = clock;
    }

    /** What this home has in this round about this child, what it keeps while it decides too; earliest first. */
    public List<ClaimFacts> of(Meeting meeting) {
        return facts(entities(meeting).stream()
                .filter(claim -> claim.meeting().isOf(meeting.home().household())));
    }

    /** A booked meeting of this home. @throws NotFound if it has none of this id */
    public ClaimFacts one(Meeting meeting, UUID claim) {
        return facts(Stream.of(entity(meeting, claim))).get(0);
    }

    /** Everything this person has booked or keeps under any record, on whatever course, earliest first. */
    public List<ClaimFacts> ofGuardian(UUID guardian, Instant now) {
        return ofRecords(families.recordsOf(guardian), now);
    }

    /** The same, where all records are known. @param records also of several people */
    public List<ClaimFacts> ofRecords(Collection<UUID> records, Instant now) {
        return facts(entitiesOf(records, now).stream());
    }

    /** All live claims of a round, earliest first. For its teachers. */
    public List<ClaimFacts> ofRound(UUID round) {
        Instant now = clock.instant();
        return facts(database.createQuery("select c from Claim c where c.about.roundId = :round", Claim.class)
                .setParameter("round", round)
                .getResultStream()
                .filter(claim -> claim.livesAt(now) && !claim.is(ClaimState.LENGTHENED)));
    }

    /** All booked meetings of every school that begin after the one moment and not after the other, earliest first. */
    public List<ClaimFacts> between(Instant now, Instant until) {
        return facts(database.createQuery("""
                        select c from Claim c where c.state = :booked and c.slotId in (
                            select s.id from Slot s where s.startsAt > :now and s.startsAt <= :until)""", Claim.class)
                .setParameter("booked", ClaimState.BOOKED)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream());
    }

    /** How many seats of each of these slots are not free now. */
    public List<UUID> taken(Collection<UUID> slots) {
        return Portions.of(slots)
                .flatMap(some -> database.createQuery(
                                "select c.slotId from Claim c where c.slotId in :slots and " + NOT_FREE, UUID.class)
                        .setParameter("slots", some)
                        .setParameter("now", clock.instant())
                        .getResultStream())
                .toList();
    }

    /** The same, for those times of these teachers that begin then. @param hosts at least one */
    public List<UUID> takenOf(Collection<UUID> hosts, Span within) {
        String which = " and s.id = c.slotId and s.hostId in :hosts and s.startsAt >= :start and s.startsAt < :end";
        return database.createQuery("select c.slotId from Claim c, Slot s where " + NOT_FREE + which, UUID.class)
                .setParameter("hosts", hosts)
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** All claims of the party, also those of its other home. */
    List<Claim> entities(Meeting meeting) {
        return database.createQuery("""
                        select c from Claim c where c.about.roundId = :round and c.about.courseId = :course
                          and c.about.studentId = :student and c.about.partyId = :party
                          and c.state <> org.kith.conferences.ClaimState.LENGTHENED order by c.turn desc""", Claim.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("party", meeting.party())
                .getResultList();
    }

    private List<Claim> entitiesOf(Collection<UUID> records, Instant now) {
        return database.createQuery("select c from Claim c where c.about.guardianId in :records", Claim.class)
                .setParameter("records", records)
                .getResultStream()
                .filter(claim -> claim.livesAt(now) && !claim.is(ClaimState.LENGTHENED))
                .toList();
    }

    Claim entity(Meeting meeting, UUID claim) {
        return entities(meeting).stream()
                .filter(own -> own.id().equals(claim) && own.isBooked())
                .filter(own -> own.meeting().isOf(meeting.home().household()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Claim entity(UUID round, UUID claim) {
        return database.createQuery("select c from Claim c where c.about.roundId = :round and c.id = :id", Claim.class)
                .setParameter("round", round)
                .setParameter("id", claim)
                .getResultStream()
                .filter(Claim::isBooked)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Before anything is locked: what has been read once in a transaction waits for nobody afterwards. In two questions, because Derby
     * keeps what it has joined while it waits for more.
     *
     * @return all records of the guardian
     */
    List<UUID> readTimesOf(UUID guardian) {
        List<UUID> records = families.recordsOf(guardian);
        List<UUID> ids = database.createQuery(
                        "select c.slotId from Claim c where c.about.guardianId in :records", UUID.class)
                .setParameter("records", records)
                .getResultList();
        Portions.of(ids)
                .forEach(some -> database.createQuery("select s from Slot s where s.id in :ids", Slot.class)
                        .setParameter("ids", some)
                        .getResultList());
        return records;
    }

    /**
     * Everything counts when a time is chosen; when it is booked, of two holds the older one, so that of two tabs one gets through.
     *
     * @param records all of whoever comes
     */
    void demandNoClash(Collection<UUID> records, Claim claim, Predicate<Claim> counts) {
        Span time = facts(claim).time();
        entitiesOf(records, clock.instant()).stream()
                .filter(other -> !other.id().equals(claim.id()) && !claim.moves(other) && counts.test(other))
                .map(this::facts)
                .filter(other -> other.time().overlaps(time))
                .findFirst()
                .ifPresent(other -> {
                    throw new MeetsElsewhere(other);
                });
    }

    Optional<Claim> held(Meeting meeting) {
        return entities(meeting).stream()
                .filter(claim -> claim.is(ClaimState.HELD)
                        && claim.meeting().isOf(meeting.home().household()))
                .findFirst();
    }

    /** Writes what was changed. @throws AtTheSameMoment if another has taken the seat or the turn in the same moment */
    void write() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "claim_seat_once", "claim_turn_once");
        }
    }

    ClaimFacts facts(Claim claim) {
        return claim.facts(slots.facts(claim.slotId()));
    }

    private List<ClaimFacts> facts(Stream<Claim> claims) {
        List<Claim> all = claims.toList();
        Set<UUID> ids = all.stream().map(Claim::slotId).collect(Collectors.toSet());
        Map<UUID, SlotFacts> known = Portions.of(ids)
                .flatMap(some -> database.createQuery("select s from Slot s where s.id in :ids", Slot.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .collect(Collectors.toMap(Slot::id, Slot::facts));
        return all.stream()
                .flatMap(claim -> Optional.ofNullable(known.get(claim.slotId())).map(claim::facts).stream())
                .sorted(Comparator.comparing(ClaimFacts::time))
                .toList();
    }
}
