package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.visits.BesideVisits;

/** Keeps seats while families decide. Whose child and which round it is, is the caller's to ask. */
@Shared
public class Holds {

    private final EntityManager database;
    private final Slots slots;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    Event<SeatWanted> seats;

    @Inject
    Event<LineMoves> moves;

    @Inject
    BesideVisits visits;

    @Inject
    TeachersElsewhere teachers;

    @Inject
    Holds(EntityManager database, Slots slots, Bookings bookings, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Keeps a time for this home while it decides; what it kept before is free again. The slot is locked, and its constraint stands
     * behind the lock.
     *
     * @throws SlotTaken if somebody else has it, or has waited for it, or the teacher then, of another course or in another round
     * @throws OfferFirst if this time is offered to the home, which has waited for it, or another one and it has no more turns
     * @throws MeetsElsewhere if the guardian has another meeting then
     * @throws org.kith.conferences.visits.VisitThen if the family is visited then
     * @throws AlreadyBooked if the home has had all its turns and it was not said which meeting to move
     * @throws SignUpClosed if nobody signs up now
     */
    public ClaimFacts hold(Meeting meeting, Choice choice) {
        Round round = database.find(Round.class, meeting.round());
        round.demandSignUp(clock.instant());
        return hold(new Wanted(round, meeting, choice, false));
    }

    /**
     * The same for a family that has phoned: also outside the window of sign-up, and until a meeting that is to move begins.
     *
     * @throws MeetingTookPlace if the meeting that is to move did
     */
    public ClaimFacts holdForThem(Meeting meeting, Choice choice) {
        return hold(new Wanted(database.find(Round.class, meeting.round()), meeting, choice, true));
    }

    /** @throws HoldOver if it is no longer kept */
    public ClaimFacts keepLonger(Meeting meeting) {
        Claim hold = bookings.held(meeting).orElseThrow(HoldOver::new);
        hold.keepLonger(clock.instant());
        bookings.write();
        return bookings.facts(hold);
    }

    /** Free for others again; also if there was nothing. */
    public void giveBack(Meeting meeting) {
        bookings.held(meeting).ifPresent(database::remove);
        bookings.write();
        moves.fire(new LineMoves(meeting.round()));
    }

    /** First the lock, then all that is read, then all that is written: so nobody waits in a circle, although on Derby readers wait. */
    private ClaimFacts hold(Wanted wanted) {
        Instant now = clock.instant();
        visits.lock(wanted.meeting().home());
        List<UUID> records = bookings.readTimesOf(wanted.guardian());
        Slot slot = locked(wanted);
        List<Claim> own = bookings.entities(wanted.meeting());
        List<Claim> there = slots.claimsOn(slot.id());
        demandNoOffer(wanted, own, now);
        Optional<Claim> held = held(wanted.meeting(), own, now);
        Seat seat = seat(wanted, slot, without(held, there), now);
        Claim asked = new Claim(wanted.meeting(), turn(wanted, without(held, own), now), seat, now);
        bookings.demandNoClash(
                records, asked, other -> held.filter(other::equals).isEmpty());
        slots.forgetRunOut(Stream.concat(own.stream(), there.stream()), now);
        Claim claim = held.orElse(asked);
        claim.becomes(asked);
        database.persist(claim);
        bookings.write();
        held.ifPresent(before -> moves.fire(new LineMoves(asked.meeting().round())));
        return claim.facts(slot.facts());
    }

    /** One that is free, and that nobody has waited for. */
    private Seat seat(Wanted wanted, Slot slot, List<Claim> there, Instant now) {
        Mode mode = wanted.choice().mode();
        Seat seat = new Seat(slot.id(), slot.freeSeat(there, mode, now), mode);
        seats.fire(new SeatWanted(wanted.meeting(), slot.facts(), slot.facts().seatsLeft(there, now)));
        return seat;
    }

    private Slot locked(Wanted wanted) {
        Meeting meeting = wanted.meeting();
        List<UUID> elsewhere = teachers.lock(wanted.choice().slot());
        Slot slot = slots.locked(meeting, wanted.choice().slot());
        teachers.demandFree(elsewhere);
        visits.demandFree(meeting, slots.teacher(slot.facts()), slot.time());
        return slot;
    }

    /** One of two guardians would otherwise keep a second seat of what the other is asked about. */
    private static void demandNoOffer(Wanted wanted, List<Claim> own, Instant now) {
        UUID slot = wanted.choice().slot();
        List<Claim> there = own.stream()
                .filter(claim -> claim.livesAt(now) && claim.slotId().equals(slot))
                .toList();
        if (isOffered(wanted.meeting(), there)) {
            throw new OfferFirst();
        }
    }

    private static Optional<Claim> held(Meeting meeting, List<Claim> own, Instant now) {
        return own.stream()
                .filter(claim -> claim.livesAt(now) && claim.is(ClaimState.HELD))
                .filter(claim -> claim.meeting().isOf(meeting.home().household()))
                .findFirst();
    }

    private static List<Claim> without(Optional<Claim> held, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> held.filter(claim::equals).isEmpty())
                .toList();
    }

    /** The lowest that is free; when there is none it is about moving a meeting. */
    private int turn(Wanted wanted, List<Claim> all, Instant now) {
        List<Claim> own = all.stream().filter(claim -> claim.livesAt(now)).toList();
        int most = wanted.round().rules().perChild();
        return freeTurn(own, most)
                .filter(turn -> wanted.choice().moving().isEmpty())
                .or(() -> moved(wanted, own, most).map(claim -> -claim.turn()))
                .orElseThrow(() -> isOffered(wanted.meeting(), own) ? new OfferFirst() : new AlreadyBooked());
    }

    private static boolean isOffered(Meeting meeting, List<Claim> own) {
        return own.stream()
                .anyMatch(claim -> claim.is(ClaimState.OFFERED)
                        && claim.meeting().isOf(meeting.home().household()));
    }

    /** None where the party has more than the round allows, whatever their turns: homes may have moved together. @param live claims of the party */
    static Optional<Integer> freeTurn(Collection<Claim> live, int most) {
        boolean full = live.stream().filter(claim -> claim.turn() > 0).count() >= most;
        return IntStream.rangeClosed(1, full ? 0 : most)
                .filter(turn -> live.stream().noneMatch(claim -> claim.turn() == turn))
                .boxed()
                .findFirst();
    }

    /** The one that was named; where there can be only one, that. */
    private Optional<Claim> moved(Wanted wanted, List<Claim> own, int most) {
        Optional<Claim> moved = own.stream()
                .filter(Claim::isBooked)
                .filter(claim -> claim.meeting().isOf(wanted.meeting().home().household()))
                .filter(claim ->
                        wanted.choice().moving().map(claim.id()::equals).orElse(most == 1))
                .findFirst();
        moved.filter(claim -> !claim.progress().outcome().isMissed())
                .ifPresent(claim -> wanted.demandTimeToMove(bookings.facts(claim), clock.instant()));
        return moved;
    }

    /** What is wanted, of which round. @param phoned whether the school does it for them */
    private record Wanted(Round round, Meeting meeting, Choice choice, boolean phoned) {

        UUID guardian() {
            return meeting.home().guardian();
        }

        void demandTimeToMove(ClaimFacts moved, Instant now) {
            Instant start = moved.time().start();
            if (!phoned) {
                round.demandTimeToChange(start, now);
                return;
            }
            moved.outcome().demandToCome();
            if (!now.isBefore(start)) {
                throw new TooLateToChange();
            }
        }
    }
}
