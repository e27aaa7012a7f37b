package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.Claims;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Offers;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.households.NoPhoneNumber;
import org.kith.page.NotFound;

/** Books a plan for several conferences: it is about what is not booked, and moves nothing. */
@Shared
public class PlanSteps {

    private final OwnMeetings meetings;
    private final Bookings bookings;
    private final Holds holds;
    private final Claims claims;

    @Inject
    Phones phones;

    @Inject
    Offers offers;

    @Inject
    PlanSteps(OwnMeetings meetings, Bookings bookings, Holds holds, Claims claims) {
        this.meetings = meetings;
        this.bookings = bookings;
        this.holds = holds;
        this.claims = claims;
    }

    /**
     * All of them or none; all that they need is locked first, so that no two families wait for each other. What the home has booked at
     * its time already is done.
     *
     * @throws AlreadyBooked if the home has got another time meanwhile, and no more than that
     * @throws NoPhoneNumber if some of it is by phone, and no number is said or known
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void book(UUID guardian, List<Pick> picks, Wish wish) {
        List<Step> all = picks.stream().map(pick -> step(guardian, pick)).toList();
        lock(all, wish.needs());
        List<Step> steps = all.stream().filter(step -> !isDone(step)).toList();
        steps.forEach(this::demandTurn);
        steps.forEach(step -> book(step, wish, guardian));
    }

    /** Whether nothing of a plan is left to do: whoever sends it twice has it once. */
    public boolean isBooked(UUID guardian, List<Pick> picks) {
        return !picks.isEmpty()
                && picks.stream().map(pick -> step(guardian, pick)).allMatch(this::isDone);
    }

    private void lock(List<Step> steps, Needs needs) {
        List<Meeting> meetings =
                steps.stream().map(step -> step.own().meeting()).toList();
        List<UUID> times =
                steps.stream().map(step -> step.pick().choice().slot()).toList();
        try {
            claims.lock(meetings, times, needs);
        } catch (NotFound gone) {
            throw new SlotTaken();
        }
    }

    private Step step(UUID guardian, Pick pick) {
        return new Step(pick, meetings.one(guardian, pick.child(), pick.round(), pick.course()));
    }

    private boolean isDone(Step step) {
        return bookings.of(step.own().meeting()).stream()
                .anyMatch(claim -> claim.isBooked()
                        && claim.slot().id().equals(step.pick().choice().slot()));
    }

    private void demandTurn(Step step) {
        OwnMeetings.demandRight(step.own());
        if (offers.hasAll(step.own().meeting())) {
            throw new AlreadyBooked();
        }
    }

    private void book(Step step, Wish wish, UUID guardian) {
        Wish called = called(step, wish, guardian);
        hold(step);
        claims.book(step.own().meeting(), step.pick().choice().slot(), called, guardian);
    }

    private Wish called(Step step, Wish wish, UUID guardian) {
        Mode mode = step.pick().choice().mode();
        Wish called = phones.with(wish, mode, guardian);
        if (mode == Mode.PHONE && called.phone().isEmpty()) {
            throw new NoPhoneNumber();
        }
        return called;
    }

    /** What another guardian of the home books in this moment stays where it is, too. */
    private void hold(Step step) {
        try {
            if (holds.hold(step.own().meeting(), step.pick().choice()).exchange()) {
                throw new AlreadyBooked();
            }
        } catch (NotFound gone) {
            throw new SlotTaken();
        }
    }

    /** One time of the plan, and what it is about. */
    private record Step(Pick pick, OwnMeeting own) {}
}
