package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.packing.Sitting;
import org.kith.conferences.visits.BesideVisits;
import org.kith.page.NotFound;

/** Keeps seats for homes that have waited for one. Whose turn it is, is the caller's to ask; {@link Claims#book} is how one says yes. */
@Shared
public class Offers {

    private final EntityManager database;
    private final Slots slots;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    LongerMeetings longer;

    @Inject
    BesideVisits visits;

    @Inject
    TeachersElsewhere teachers;

    @Inject
    Offers(EntityManager database, Slots slots, Bookings bookings, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else takes a seat of it. Empty if it is gone, or its teacher meets somebody else then. */
    public Optional<SlotFacts> locked(UUID round, UUID slot) {
        try {
            List<UUID> elsewhere = teachers.lock(slot);
            SlotFacts locked = slots.locked(round, slot).facts();
            return Optional.of(locked).filter(free -> teachers.areFree(elsewhere));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** All times of a round with the seats that nobody has: until the transaction ends they stay nobody's. */
    public Map<SlotFacts, Integer> lockedAll(Collection<HostFacts> hosts) {
        List<UUID> ids = hosts.stream().map(HostFacts::id).toList();
        List<Slot> locked = slots.locked(ids);
        Instant now = clock.instant();
        Map<UUID, List<Claim>> claims = ids.stream()
                .flatMap(host -> slots.claimsOf(host).stream())
                .collect(Collectors.groupingBy(Claim::slotId));
        Map<SlotFacts, Integer> free = new LinkedHashMap<>();
        locked.stream()
                .map(Slot::facts)
                .forEach(slot -> free.put(slot, slot.seatsLeft(claims.getOrDefault(slot.id(), List.of()), now)));
        return free;
    }

    /** How many seats of a slot nobody has. */
    public int free(SlotFacts slot) {
        return slot.seatsLeft(slots.claimsOn(slot.id()), clock.instant());
    }

    /**
     * Whether the home could come then: it has a turn left and no seat of this time yet, an interpreter has the time, and whoever comes
     * meets nobody else for as long as it takes.
     */
    public boolean isPossible(Meeting meeting, SlotFacts slot, Needs needs) {
        Instant now = clock.instant();
        return turn(meeting, now).isPresent()
                && bookings.of(meeting).stream()
                        .noneMatch(own -> own.livesAt(now) && own.slot().id().equals(slot.id()))
                && time(slot, needs)
                        .filter(time -> isFree(meeting, slot, time, now))
                        .isPresent();
    }

    /** Whether all the party may have is booked. */
    public boolean hasAll(Meeting meeting) {
        long booked =
                bookings.entities(meeting).stream().filter(Claim::isBooked).count();
        return booked >= round(meeting).rules().perChild();
    }

    /**
     * Keeps a seat for this home until then. The slot must be {@link #locked}.
     *
     * @throws SlotTaken if there is none
     * @throws AlreadyBooked if the home has no turn left
     */
    public ClaimFacts offer(Meeting meeting, Choice choice, Wish wish, Instant until) {
        Instant now = clock.instant();
        Slot slot = slots.locked(meeting, choice.slot());
        List<Claim> there = slots.claimsOn(slot.id());
        Seat seat = new Seat(slot.id(), slot.freeSeat(there, choice.mode(), now), choice.mode());
        int turn = turn(meeting, now).orElseThrow(AlreadyBooked::new);
        slots.forgetRunOut(Stream.concat(bookings.entities(meeting).stream(), there.stream()), now);
        Claim offered = new Claim(meeting, turn, seat, now).offeredUntil(until, wish);
        database.persist(offered);
        bookings.write();
        return offered.facts(slot.facts());
    }

    /** The seat is nobody's any more, unless the home has said yes, be it in this moment. @return whether it has not */
    public boolean end(UUID claim) {
        database.createQuery("delete from Claim c where c.id = :id and c.state in :undecided")
                .setParameter("id", claim)
                .setParameter("undecided", List.of(ClaimState.HELD, ClaimState.OFFERED))
                .executeUpdate();
        return database.createQuery("select c.id from Claim c where c.id = :id", UUID.class)
                .setParameter("id", claim)
                .getResultList()
                .isEmpty();
    }

    private boolean isFree(Meeting meeting, SlotFacts slot, Span time, Instant now) {
        return visits.isFree(meeting, slots.teacher(slot), time)
                && bookings.ofGuardian(meeting.home().guardian(), now).stream()
                        .noneMatch(other -> other.time().overlaps(time));
    }

    /** All that the meeting would take, beyond the slot if somebody interprets; empty if that is not free. */
    private Optional<Span> time(SlotFacts slot, Needs needs) {
        try {
            Optional<Sitting> sitting = longer.from(slot.round(), slot.id(), needs);
            sitting.ifPresent(whole -> longer.demandFree(whole, Optional.empty()));
            return Optional.of(sitting.map(Sitting::span).orElse(slot.time()));
        } catch (NoTimeToInterpret tooShort) {
            return Optional.empty();
        }
    }

    private Optional<Integer> turn(Meeting meeting, Instant now) {
        List<Claim> live = bookings.entities(meeting).stream()
                .filter(claim -> claim.livesAt(now))
                .toList();
        return Holds.freeTurn(live, round(meeting).rules().perChild());
    }

    private Round round(Meeting meeting) {
        return Optional.ofNullable(database.find(Round.class, meeting.round())).orElseThrow(NotFound::new);
    }
}
