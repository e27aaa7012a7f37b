package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.conferences.Span;

/** What is booked already: in the way of new times, and a reason to be there anyhow. */
final class Booked {

    private final List<Span> spans;
    private final SortedMap<LocalDate, Span> days = new TreeMap<>();

    Booked(ItineraryRequest request) {
        spans = joined(request.fixed().stream().sorted().toList());
        spans.forEach(span -> days.merge(request.day(span), span, Booked::around));
    }

    Set<LocalDate> days() {
        return days.keySet();
    }

    boolean leaves(Span span, Duration gap) {
        Span wide = new Span(span.start().minus(gap), span.end().plus(gap));
        return spans.stream().noneMatch(wide::overlaps);
    }

    /** Seconds waited on all days if nothing new is added. */
    long waiting() {
        return days.values().stream().mapToLong(this::free).sum();
    }

    /** Seconds waited on all days but these if nothing new is added. */
    long waitingBut(Collection<LocalDate> others) {
        return days.keySet().stream()
                .filter(day -> !others.contains(day))
                .mapToLong(this::waitingOn)
                .sum();
    }

    long waitingOn(LocalDate day) {
        return days.containsKey(day) ? free(days.get(day)) : 0;
    }

    long waitingAfterDay(LocalDate day) {
        return days.tailMap(day.plusDays(1)).values().stream()
                .mapToLong(this::free)
                .sum();
    }

    int daysAfter(LocalDate day) {
        return days.tailMap(day.plusDays(1)).size();
    }

    /** From the first thing that is booked on that day. */
    long waitingBefore(LocalDate day, Instant start) {
        return days.containsKey(day) ? free(days.get(day).start(), start) : 0;
    }

    /** Until the last thing that is booked on that day. */
    long waitingAfter(LocalDate day, Instant end) {
        return days.containsKey(day) ? free(end, days.get(day).end()) : 0;
    }

    /** Seconds in which nothing is booked; none if the end comes first. */
    long free(Instant from, Instant until) {
        return from.isBefore(until) ? free(new Span(from, until)) : 0;
    }

    private long free(Span within) {
        long taken = spans.stream()
                .filter(within::overlaps)
                .mapToLong(span -> seconds(later(span.start(), within.start()), earlier(span.end(), within.end())))
                .sum();
        return seconds(within.start(), within.end()) - taken;
    }

    private static List<Span> joined(List<Span> sorted) {
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && !span.start().isAfter(joined.get(last).end())) {
                joined.set(last, around(joined.get(last), span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    private static Span around(Span one, Span other) {
        return new Span(earlier(one.start(), other.start()), later(one.end(), other.end()));
    }

    private static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
