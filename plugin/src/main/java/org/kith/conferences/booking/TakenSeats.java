package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.HostFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;
import org.kith.conferences.visits.BesideVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.families.Named;

/** Finds what of a round's times nobody can have: what others have, and when its teachers are on a visit. */
@Shared
class TakenSeats {

    private final Bookings bookings;
    private final BesideVisits visits;
    private final Families families;

    @Inject
    TakenSeats(Bookings bookings, BesideVisits visits, Families families) {
        this.bookings = bookings;
        this.visits = visits;
        this.families = families;
    }

    /** How many seats of each time; one that is not named has them all. */
    Map<UUID, Long> of(OwnMeeting own, List<SlotFacts> all) {
        Optional<Span> evenings = whole(all);
        Map<UUID, Long> taken = new HashMap<>(evenings.stream()
                .flatMap(within -> bookings.takenOf(own.hostIds(), within).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        Map<UUID, UUID> teachers = own.hosts().stream().collect(Collectors.toMap(HostFacts::id, HostFacts::teacher));
        List<BesideVisits.Away> away = evenings.map(within -> visits.away(Set.copyOf(teachers.values()), within))
                .orElse(List.of());
        all.stream()
                .filter(slot -> away.stream()
                        .anyMatch(visit -> visit.keeps(teachers.getOrDefault(slot.host(), slot.host()), slot.time())))
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
        Optional<Instant> first = all.stream().map(slot -> slot.time().start()).min(Comparator.naturalOrder());
        Optional<Instant> last = all.stream().map(slot -> slot.time().end()).max(Comparator.naturalOrder());
        return first.flatMap(start -> last.map(end -> new Span(start, end)));
    }
}
