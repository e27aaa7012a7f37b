package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.Mode;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;
import org.kith.conferences.itinerary.FreeTime;
import org.kith.conferences.itinerary.Hopes;
import org.kith.conferences.itinerary.Itinerary;
import org.kith.conferences.itinerary.ItineraryRequest;
import org.kith.conferences.itinerary.Sought;
import org.kith.conferences.packing.Sitting;

/** Plans all conferences of a guardian together; {@link PlanSteps} books such a plan. */
@Shared
public class Itineraries {

    private final Invitations invitations;
    private final TimeRows rows;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    LongerMeetings longer;

    @Inject
    Offers offers;

    @Inject
    TakenSeats seats;

    @Inject
    Itineraries(Invitations invitations, TimeRows rows, Bookings bookings, Clock clock) {
        this.invitations = invitations;
        this.rows = rows;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** What can be signed up for now and is not booked yet, with its free times. @param interpreter their language; empty for none */
    List<Open> open(UUID guardian, String interpreter) {
        return toPlan(invitations.of(guardian)).stream()
                .limit(ItineraryRequest.MOST_SOUGHT)
                .map(invitation -> open(invitation, interpreter))
                .toList();
    }

    /** What of these a plan is for: nothing is booked yet, and whoever asks could book it. */
    List<Invitation> toPlan(List<Invitation> all) {
        return all.stream()
                .filter(Invitation::isToPlan)
                .filter(invitation -> !offers.hasAll(invitation.own().meeting()))
                .toList();
    }

    /** The best plan for these, beside what is booked. */
    Itinerary propose(UUID guardian, List<Open> open, Hopes hopes) {
        Instant now = clock.instant();
        return Itinerary.of(new ItineraryRequest(
                open.stream().map(Open::sought).toList(),
                bookings.ofGuardian(guardian, now).stream()
                        .filter(ClaimFacts::isBooked)
                        .map(ClaimFacts::time)
                        .toList(),
                hopes,
                open.get(0).invitation().own().round().zone()));
    }

    private Open open(Invitation invitation, String interpreter) {
        OwnMeeting own = invitation.own();
        List<SlotFacts> free = rows.free(own);
        Map<UUID, Span> lasting = interpreter.isEmpty() ? usual(free) : interpreted(own.round(), free);
        List<FreeTime> times = free.stream()
                .flatMap(
                        slot -> Optional.ofNullable(lasting.get(slot.id())).map(span -> time(slot, span, own)).stream())
                .toList();
        Duration passing = Duration.ofMinutes(own.round().plan().availability().between());
        UUID host = own.hostIds().stream().findFirst().orElse(own.meeting().course());
        return new Open(
                invitation,
                new Sought(own.meeting().child(), host, passing, own.round().zone(), times, busy(own, free)));
    }

    /** When the guardian is expected elsewhere, with nothing booked: other times are kept for them, or they are visited. */
    private List<Span> busy(OwnMeeting own, List<SlotFacts> free) {
        Stream<Span> undecided = bookings.ofGuardian(own.guardian(), clock.instant()).stream()
                .filter(claim -> !claim.isBooked() && !claim.meeting().isSame(own.meeting()))
                .map(ClaimFacts::time);
        Stream<Span> visits = seats.visits(own, free).stream().map(SeenTimes.Elsewhere::time);
        return Stream.concat(undecided, visits).toList();
    }

    private static Map<UUID, Span> usual(List<SlotFacts> free) {
        return free.stream().collect(Collectors.toMap(SlotFacts::id, SlotFacts::time));
    }

    /** Those from which on enough are free, with all that they take of the teacher's time: the next conference begins after it. */
    private Map<UUID, Span> interpreted(RoundFacts round, List<SlotFacts> free) {
        return longer.sittings(round, free).stream()
                .collect(Collectors.toMap(sitting -> sitting.slots().get(0), Sitting::taken));
    }

    private static FreeTime time(SlotFacts slot, Span span, OwnMeeting own) {
        return new FreeTime(slot.id(), span, slot.offer().bookable(), TimeRows.place(slot, own));
    }

    /** What can be signed up for, and as what it is looked for in a plan. */
    record Open(Invitation invitation, Sought sought) {

        Pick pick(FreeTime time, Hopes hopes) {
            Mode mode = time.modes().stream()
                    .filter(way -> hopes.modes().isEmpty() || hopes.modes().contains(way))
                    .min(Comparator.naturalOrder())
                    .orElse(Mode.IN_PERSON);
            OwnMeeting own = invitation.own();
            return new Pick(
                    own.meeting().child(),
                    own.round().id(),
                    own.meeting().course(),
                    new Choice(time.slot(), mode, Optional.empty()));
        }
    }
}
