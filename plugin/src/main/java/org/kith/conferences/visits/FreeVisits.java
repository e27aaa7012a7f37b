package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Span;

/** Finds times near one that cannot be had, at which nobody who would meet is elsewhere. */
@Shared
class FreeVisits {

    private static final int NEAREST = 3;
    private static final Duration AROUND = Duration.ofDays(2);
    private static final Duration STEP = Duration.ofMinutes(15);

    /** Nobody visits a family before or after that, unless it asks for it. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final VisitClashes clashes;
    private final Clock clock;

    @Inject
    FreeVisits(VisitClashes clashes, Clock clock) {
        this.clashes = clashes;
        this.clock = clock;
    }

    /** Earliest first. */
    List<Instant> near(VisitFacts visit, Collection<UUID> staff, Instant wanted, ZoneId zone) {
        Instant now = clock.instant();
        List<Span> taken = clashes.taken(visit, staff, new Span(wanted.minus(AROUND), wanted.plus(AROUND)));
        return Stream.iterate(1, step -> STEP.multipliedBy(step).compareTo(AROUND) < 0, step -> step + 1)
                .map(STEP::multipliedBy)
                .flatMap(distance -> Stream.of(wanted.minus(distance), wanted.plus(distance)))
                .filter(start -> start.isAfter(now) && isByDay(start, zone))
                .filter(start -> taken.stream().noneMatch(VisitPlan.from(start)::overlaps))
                .limit(NEAREST)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isByDay(Instant start, ZoneId zone) {
        LocalTime time = start.atZone(zone).toLocalTime();
        return !time.isBefore(MORNING) && !time.isAfter(EVENING);
    }
}
