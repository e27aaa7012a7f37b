package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;
import org.kith.conferences.TeachersElsewhere;
import org.kith.conferences.visits.BesideVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.families.Named;

/** Finds what of a round's times nobody can have: what others have, and when its teachers are somewhere else. */
@Shared
class TakenSeats {

    private final Bookings bookings;
    private final BesideVisits visits;
    private final Families families;

    @Inject
    TeachersElsewhere elsewhere;

    @Inject
    TakenSeats(Bookings bookings, BesideVisits visits, Families families) {
        this.bookings = bookings;
        this.visits = visits;
        this.families = families;
    }

    /** How many seats of each time; one that is not named has them all. */
    Map<UUID, Long> of(OwnMeeting own, List<SlotFacts> all) {
        Map<UUID, Long> taken = new HashMap<>();
        whole(all).stream()
                .flatMap(within -> bookings.takenOf(own.hostIds(), within).stream())
                .forEach(slot -> taken.merge(slot, 1L, Long::sum));
        elsewhere
                .kept(own.hosts(), all)
                .forEach(slot -> taken.put(slot.id(), (long) slot.offer().seats()));
        return taken;
    }

    /** When the family is visited meanwhile. */
    List<SeenTimes.Elsewhere> visits(OwnMeeting own, List<SlotFacts> all) {
        List<VisitFacts> received = whole(all)
                .map(evenings -> visits.received(own.meeting().home(), evenings))
                .orElse(List.of());
        Map<UUID, Named> names = families.named(
                received.stream().map(visit -> visit.meeting().child()).toList());
        return received.stream()
                .flatMap(visit -> visit.time().stream()
                        .map(time -> new SeenTimes.Elsewhere(
                                time,
                                Optional.ofNullable(names.get(visit.meeting().child()))
                                        .flatMap(Named::shortName))))
                .toList();
    }

    private static Optional<Span> whole(List<SlotFacts> all) {
        return Span.over(all.stream().map(SlotFacts::time).toList());
    }
}
