package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.conferences.Span;

/** All plans one after the other, without leaving any out. */
final class EveryPlan {

    private final ItineraryRequest request;
    private Worth best;

    EveryPlan(ItineraryRequest request) {
        this.request = request;
        this.best = worth(request, List.of());
    }

    /** In the order of the rules. */
    record Worth(int missing, int days, long waiting, long starts) implements Comparable<Worth> {

        Worth withWaiting(Duration told) {
            return new Worth(missing, days, told.toSeconds(), starts);
        }

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt(Worth::missing)
                    .thenComparingInt(Worth::days)
                    .thenComparingLong(Worth::waiting)
                    .thenComparingLong(Worth::starts)
                    .compare(this, other);
        }
    }

    Worth best() {
        look(0, new ArrayList<>());
        return best;
    }

    static Worth worth(ItineraryRequest request, List<Stop> stops) {
        List<Span> all = Stream.concat(
                        request.fixed().stream(),
                        stops.stream().map(stop -> stop.time().span()))
                .sorted()
                .toList();
        Set<LocalDate> days = new HashSet<>();
        long waiting = 0;
        Instant until = Instant.MIN;
        for (Span span : all) {
            boolean sameDay = !days.add(request.day(span));
            if (sameDay && span.start().isAfter(until)) {
                waiting += Duration.between(until, span.start()).toSeconds();
            }
            until = sameDay && until.isAfter(span.end()) ? until : span.end();
        }
        long starts = stops.stream()
                .mapToLong(stop -> stop.time().span().start().getEpochSecond())
                .sum();
        return new Worth(request.sought().size() - stops.size(), days.size(), waiting, starts);
    }

    private void look(int next, List<Stop> stops) {
        if (next == request.sought().size()) {
            Worth worth = worth(request, stops);
            best = worth.compareTo(best) < 0 ? worth : best;
            return;
        }
        look(next + 1, stops);
        for (FreeTime time : request.sought().get(next).times()) {
            Stop stop = new Stop(request.sought().get(next), time);
            if (isAllowed(stop, stops)) {
                stops.add(stop);
                look(next + 1, stops);
                stops.remove(stops.size() - 1);
            }
        }
    }

    private boolean isAllowed(Stop stop, List<Stop> stops) {
        return request.hopes().likeTheWay(stop.time())
                && request.hopes().likeTheHour(stop.time(), stop.sought().zone())
                && stop.sought().busy().stream().noneMatch(stop.time().span()::overlaps)
                && request.fixed().stream().noneMatch(wide(stop, stop)::overlaps)
                && stops.stream()
                        .noneMatch(
                                other -> wide(stop, other).overlaps(other.time().span()));
    }

    private Span wide(Stop stop, Stop other) {
        long gap = Stream.of(
                        stop.sought().passing(),
                        other.sought().passing(),
                        request.hopes().between())
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(0);
        Span span = stop.time().span();
        return new Span(span.start().minusSeconds(gap), span.end().plusSeconds(gap));
    }
}
