package org.kith.conferences;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.conferences.Claim.Seat;
import org.kith.page.AtTheSameMoment;

/** Keeps seats while families decide. Whose child and which round it is, is the caller's to ask. */
@Dependent
public class Holds {

    private final EntityManager database;
    private final Slots slots;
    private final Bookings bookings;
    private final Clock clock;

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
     * @throws SlotTaken if somebody else has it
     * @throws MeetsElsewhere if the guardian has another meeting then
     * @throws AlreadyBooked if the home has had all its turns and it was not said which meeting to move
     * @throws SignUpClosed if nobody signs up now
     */
    public ClaimFacts hold(Meeting meeting, Choice choice) {
        Round round = database.find(Round.class, meeting.round());
        round.demandSignUp(clock.instant());
        return hold(new Wanted(round, meeting, choice));
    }

    /** The same for a family that has phoned: also outside the window of sign-up. */
    public ClaimFacts holdForThem(Meeting meeting, Choice choice) {
        return hold(new Wanted(database.find(Round.class, meeting.round()), meeting, choice));
    }

    /** @throws HoldOver if it is no longer kept */
    public ClaimFacts keepLonger(Meeting meeting) {
        Claim hold = bookings.held(meeting).orElseThrow(HoldOver::new);
        hold.keepLonger(clock.instant());
        flush();
        return bookings.facts(hold);
    }

    /** Free for others again; also if there was nothing. */
    public void giveBack(Meeting meeting) {
        bookings.held(meeting).ifPresent(database::remove);
        flush();
    }

    private ClaimFacts hold(Wanted wanted) {
        Instant now = clock.instant();
        Slot slot = slots.locked(wanted.meeting().round(), wanted.choice().slot());
        forgetRunOut(wanted.meeting(), slot.id(), now);
        Optional<Claim> own = bookings.held(wanted.meeting());
        List<Claim> others = slots.claimsOn(slot.id()).stream()
                .filter(claim -> own.filter(claim::equals).isEmpty())
                .toList();
        Mode mode = wanted.choice().mode();
        Seat seat = new Seat(slot.id(), slot.freeSeat(others, mode, now), mode);
        Claim claim = own.orElseGet(() -> new Claim(wanted.meeting(), turn(wanted), seat, now));
        claim.hold(seat, now);
        bookings.demandNoClash(claim, other -> true);
        database.persist(claim);
        flush();
        return claim.facts(slot.facts());
    }

    /** The lowest that is free; when there is none it is about moving a meeting. */
    private int turn(Wanted wanted) {
        List<Claim> own = bookings.entities(wanted.meeting());
        int most = wanted.round().rules().perChild();
        return IntStream.rangeClosed(1, most)
                .filter(turn -> wanted.choice().moving().isEmpty())
                .filter(turn -> own.stream().noneMatch(claim -> claim.turn() == turn))
                .boxed()
                .findFirst()
                .or(() -> moved(wanted, own, most).map(claim -> -claim.turn()))
                .orElseThrow(AlreadyBooked::new);
    }

    /** The one that was named; where there can be only one, that. */
    private Optional<Claim> moved(Wanted wanted, List<Claim> own, int most) {
        Optional<Claim> moved = own.stream()
                .filter(Claim::isBooked)
                .filter(claim -> claim.meeting().isOf(wanted.meeting().home().household()))
                .filter(claim ->
                        wanted.choice().moving().map(claim.id()::equals).orElse(most == 1))
                .findFirst();
        moved.ifPresent(claim ->
                wanted.round().demandTimeToChange(bookings.facts(claim).time().start(), clock.instant()));
        return moved;
    }

    /** In the database at once, before this transaction asks what is free. */
    private void forgetRunOut(Meeting meeting, UUID slot, Instant now) {
        database.createQuery("""
                        delete from Claim c where c.state <> org.kith.conferences.ClaimState.BOOKED and c.heldUntil <= :now
                          and (c.slotId = :slot or (c.about.roundId = :round and c.about.studentId = :student))""")
                .setParameter("now", now)
                .setParameter("slot", slot)
                .setParameter("round", meeting.round())
                .setParameter("student", meeting.child())
                .executeUpdate();
    }

    /** A seat or a turn that another took in the same moment. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "claim_seat_once", "claim_turn_once");
        }
    }

    /** What is wanted, of which round. */
    private record Wanted(Round round, Meeting meeting, Choice choice) {}
}
