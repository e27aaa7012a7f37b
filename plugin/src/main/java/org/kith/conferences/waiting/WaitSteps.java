package org.kith.conferences.waiting;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.Shared;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.LineMoves;
import org.kith.conferences.Meeting;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.Slots;
import org.kith.conferences.Wish;

/** What people do about a place in line, each in a transaction of its own. */
@Shared
public class WaitSteps {

    private final Waits waits;
    private final MadeOffers made;
    private final Offers offers;
    private final Slots slots;
    private final Clock clock;

    @Inject
    Event<LineMoves> moves;

    @Inject
    TakenOff takenOff;

    @Inject
    WaitSteps(Waits waits, MadeOffers made, Offers offers, Slots slots, Clock clock) {
        this.waits = waits;
        this.made = made;
        this.offers = offers;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * Joins at the end of the line; who is in it changes the wish and keeps the place.
     *
     * @throws SignUpClosed if nobody signs up now
     * @throws AlreadyBooked if the home has all its meetings
     * @throws NoSuchTimes if there is no such time in the round
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void join(RoundFacts round, Meeting meeting, TimeWish times, Wish wish) {
        if (!round.signsUpAt(clock.instant())) {
            throw new SignUpClosed();
        }
        if (offers.hasAll(meeting)) {
            throw new AlreadyBooked();
        }
        if (slots.of(round.id()).stream().noneMatch(slot -> times.suits(slot, round.zone()))) {
            throw new NoSuchTimes();
        }
        waits.join(meeting, times, wish);
        moves.fire(new LineMoves(round.id()));
    }

    /**
     * Says no to what is offered; where nothing is, the home may leave all the same.
     *
     * @param offer on which it has looked: somebody else of the home may have answered that meanwhile
     * @param stays in line, for another time
     * @throws OfferOver if that is offered no more
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void decline(Meeting meeting, Optional<UUID> offer, boolean stays) {
        Optional<InLine> own = waits.of(meeting);
        Optional<OfferFacts> open = own.flatMap(one -> one.open(clock.instant()));
        if (!open.map(one -> offer.filter(one.id()::equals).isPresent()).orElse(!stays)) {
            throw new OfferOver();
        }
        own.ifPresent(one -> decline(one, stays));
    }

    /** Waits no more, and says no to whatever is offered; also if the home does not wait. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(Meeting meeting) {
        waits.of(meeting).ifPresent(own -> decline(own, false));
    }

    /** By a teacher, who says why. */
    @Transactional(TxType.REQUIRES_NEW)
    public void takeOff(InLine one, String reason) {
        takenOff.takeOff(one, WaitNews.Kind.TAKEN_OFF, reason);
        moves.fire(new LineMoves(one.meeting().round()));
    }

    /** Whoever has got a time waits no more. Before letters are written: whoever needs this row meanwhile waits a moment only. */
    void leave(@Observes @Priority(100) BookingChanged change) {
        if (change.before().isEmpty()) {
            change.now().ifPresent(this::leave);
        }
    }

    private void decline(InLine own, boolean stays) {
        takenOff.decline(own);
        if (!stays) {
            waits.end(own.entry().id(), WaitState.LEFT, "");
        }
        moves.fire(new LineMoves(own.meeting().round()));
    }

    private void leave(ClaimFacts booked) {
        made.end(booked.id(), OfferOutcome.ACCEPTED);
        waits.about(booked.meeting()).stream()
                .filter(hasEnough(booked))
                .forEach(wait -> waits.end(wait.id(), WaitState.BOOKED, ""));
    }

    /** The home itself, and others of a child whose homes come together. */
    private Predicate<WaitFacts> hasEnough(ClaimFacts booked) {
        return wait -> wait.meeting().isOf(booked.meeting().home().household())
                || (wait.meeting().isSame(booked.meeting()) && offers.hasAll(wait.meeting()));
    }
}
