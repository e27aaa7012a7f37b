package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds slots and the claims on them. */
@Shared
public class Slots {

    /** Not the slots themselves: of each of the hundreds of a page a second one would be kept, to see later what has changed. */
    private static final String FACTS =
            "select s.id, s.roundId, s.hostId, s.startsAt, s.endsAt, s.modes, s.place, s.seats, s.version from Slot s ";

    private final EntityManager database;

    @Inject
    Slots(EntityManager database) {
        this.database = database;
    }

    /** All times of a round, earliest first. */
    public List<SlotFacts> of(UUID round) {
        return database.createQuery(FACTS + "where s.roundId = :round order by s.startsAt, s.id", Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .map(Slots::facts)
                .toList();
    }

    /** This time and those of the same teacher that begin until so long after its start, earliest first. */
    public List<SlotFacts> from(SlotFacts first, Duration within) {
        return database.createQuery(
                        FACTS + "where s.hostId = :host and s.startsAt >= :start and s.startsAt <= :end"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("host", first.host())
                .setParameter("start", first.time().start())
                .setParameter("end", first.time().start().plus(within))
                .getResultStream()
                .map(Slots::facts)
                .toList();
    }

    /** The times of these teachers, earliest first. */
    public List<SlotFacts> ofHosts(Collection<UUID> hosts) {
        return Portions.of(hosts)
                .flatMap(some -> database.createQuery(FACTS + "where s.hostId in :hosts", Object[].class)
                        .setParameter("hosts", some)
                        .getResultStream())
                .map(Slots::facts)
                .sorted((one, other) -> one.time().compareTo(other.time()))
                .toList();
    }

    /** Those of these teachers' times that overlap this one, in the order in which they are locked. */
    List<SlotFacts> overlapping(Collection<UUID> hosts, Span time) {
        return Portions.of(hosts)
                .flatMap(some -> database.createQuery(
                                FACTS + "where s.hostId in :hosts and s.startsAt < :end and s.endsAt > :start",
                                Object[].class)
                        .setParameter("hosts", some)
                        .setParameter("start", time.start())
                        .setParameter("end", time.end())
                        .getResultStream())
                .map(Slots::facts)
                .sorted(SlotFacts.IN_ORDER)
                .toList();
    }

    /** Locked: until the transaction ends nobody else takes a seat of it. @throws NotFound if it is gone or of another round */
    Slot locked(UUID round, UUID id) {
        return lock(id).filter(slot -> slot.roundId().equals(round)).orElseThrow(NotFound::new);
    }

    /** Locked, if it is still there. */
    Optional<Slot> lock(UUID id) {
        return AtTheSameMoment.locking(() -> database.find(Slot.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, of a teacher whom this meeting is with. @throws NotFound also if it is that of another course's teacher */
    Slot locked(Meeting meeting, UUID id) {
        Slot slot = locked(meeting.round(), id);
        return Optional.ofNullable(database.find(Host.class, slot.hostId()))
                .filter(host -> host.facts().course().equals(meeting.course()))
                .map(host -> slot)
                .orElseThrow(NotFound::new);
    }

    /** Whose time it is. @throws NotFound if they meet families no more */
    UUID teacher(SlotFacts slot) {
        return Optional.ofNullable(database.find(Host.class, slot.host()))
                .map(host -> host.facts().teacher())
                .orElseThrow(NotFound::new);
    }

    /** Until the transaction ends nobody else makes times of this teacher's, or moves them: before any time is locked. */
    void lockHost(UUID host) {
        if (AtTheSameMoment.locking(() -> database.find(Host.class, host, LockModeType.PESSIMISTIC_WRITE))
                .isEmpty()) {
            throw new AtTheSameMoment();
        }
    }

    /** All of these teachers' times, one by one in the order of everybody. Nobody gets a seat in them until the transaction ends. */
    List<Slot> locked(Collection<UUID> hosts) {
        return ofHosts(hosts).stream()
                .sorted(SlotFacts.IN_ORDER)
                .flatMap(slot -> lock(slot.id()).stream())
                .toList();
    }

    List<Claim> claimsOf(UUID host) {
        return database.createQuery(
                        "select c from Claim c where c.slotId in (select s.id from Slot s where s.hostId = :host)",
                        Claim.class)
                .setParameter("host", host)
                .getResultList();
    }

    List<Claim> claimsOn(UUID slot) {
        return database.createQuery("select c from Claim c where c.slotId = :slot", Claim.class)
                .setParameter("slot", slot)
                .getResultList();
    }

    /** What has run out goes, unless somebody says yes in this moment: by its id, and the condition is asked when that is over. */
    void forgetRunOut(Stream<Claim> claims, Instant now) {
        claims.filter(claim -> !claim.livesAt(now))
                .forEach(runOut -> database.createQuery(
                                "delete from Claim c where c.id = :id and c.state in :undecided and c.heldUntil <= :now")
                        .setParameter("id", runOut.id())
                        .setParameter("undecided", List.of(ClaimState.HELD, ClaimState.OFFERED))
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private static SlotFacts facts(Object[] column) {
        SlotOffer offer = new SlotOffer(
                new Span((Instant) column[3], (Instant) column[4]),
                Mode.listed((String) column[5]),
                (String) column[6],
                (int) column[7]);
        return new SlotFacts((UUID) column[0], (UUID) column[1], (UUID) column[2], offer, (long) column[8]);
    }

    /** @throws NotFound if it is gone */
    SlotFacts facts(UUID id) {
        return Optional.ofNullable(database.find(Slot.class, id))
                .orElseThrow(NotFound::new)
                .facts();
    }
}
