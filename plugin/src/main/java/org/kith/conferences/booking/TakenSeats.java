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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.HostFacts;
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
        whole(all).ifPresent(within -> {
            bookings.takenOf(own.hostIds(), within).forEach(slot -> taken.merge(slot, 1L, Long::sum));
            all.stream()
                    .filter(without(own, within))
                    .forEach(slot -> taken.put(slot.id(), (long) slot.offer().seats()));
        });
        return taken;
    }

    /** Times at which the teacher is on a visit, or with families of another course or in another round. */
    private Predicate<SlotFacts> without(OwnMeeting own, Span within) {
        Map<UUID, UUID> teachers = own.hosts().stream().collect(Collectors.toMap(HostFacts::id, HostFacts::teacher));
        List<BesideVisits.Away> away = visits.away(Set.copyOf(teachers.values()), within);
        List<TeachersElsewhere.Busy> busy = elsewhere.of(own.hosts(), within);
        return slot -> busy.stream().anyMatch(one -> one.keeps(slot))
                || away.stream()
                        .anyMatch(one -> one.keeps(teachers.getOrDefault(slot.host(), slot.host()), slot.time()));
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
