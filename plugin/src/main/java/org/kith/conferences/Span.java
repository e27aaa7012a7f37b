package org.kith.conferences;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** From one instant until another; the end is no longer part of it. */
public record Span(Instant start, Instant end) implements Comparable<Span> {

    private static final Comparator<Span> IN_ORDER =
            Comparator.comparing(Span::start).thenComparing(Span::end);

    /** @throws IllegalArgumentException if it would end before it begins */
    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("no span");
        }
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    @Override
    public int compareTo(Span other) {
        return IN_ORDER.compare(this, other);
    }
}
