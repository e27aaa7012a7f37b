package org.kith.conferences.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.conferences.Span;

/** A time that would do for one of the conferences, in plain seconds, because millions of them are compared. */
final class Candidate {

    final int meeting;
    final Stop stop;
    final LocalDate day;
    final long bit;
    final long start;
    final long end;

    /** Nothing is booked on its day. */
    final boolean ownDay;

    /** Seconds waited if the day begins, or ends, with it, more than are waited on that day anyhow. */
    final long before;

    final long after;

    /** On later days, for what is booked. */
    final long later;

    final int daysLater;

    private final long gap;
    private final long covered;
    private long reach;
    private long fitting;

    Candidate(int meeting, Stop stop, ItineraryRequest request, Booked booked) {
        Span span = stop.time().span();
        this.meeting = meeting;
        this.bit = 1L << meeting;
        this.stop = stop;
        this.day = request.day(span);
        this.start = span.start().getEpochSecond();
        this.end = span.end().getEpochSecond();
        this.gap = request.gap(stop.sought()).toSeconds();
        this.ownDay = !booked.days().contains(day);
        this.before = booked.waitingBefore(day, span.start()) - booked.waitingOn(day);
        this.after = booked.waitingAfter(day, span.end());
        this.later = booked.waitingAfterDay(day);
        this.daysLater = booked.daysAfter(day);
        this.covered = start - booked.free(Instant.EPOCH, span.start());
    }

    boolean follows(Candidate other) {
        return other.end + Math.max(gap, other.gap) <= start;
    }

    /** Seconds in which nothing is booked. */
    long waitingSince(Candidate other) {
        return start - other.end - (covered - other.covered);
    }

    /** Those that may stand in a chain that has come to this one. */
    long reach() {
        return reach;
    }

    /** How many more could find room on the same day, at most. */
    long fitting() {
        return fitting;
    }

    /** @param latest of each conference */
    void lookAhead(List<Candidate> latest, List<Candidate> all, long waiting) {
        reach = latest.stream()
                .filter(last -> last.follows(this))
                .mapToLong(last -> last.bit)
                .reduce(0, (some, more) -> some | more);
        long closing = all.stream()
                .filter(other -> other.day.equals(day))
                .mapToLong(other -> other.end)
                .max()
                .orElse(end);
        long shortest =
                all.stream().mapToLong(other -> other.end - other.start).min().orElse(1);
        fitting = (closing - end) / (shortest + waiting);
    }
}
