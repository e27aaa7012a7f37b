package org.kith.conferences;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

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

    /** From the first beginning to the last end; empty if there are none. */
    public static Optional<Span> over(Collection<Span> spans) {
        Optional<Instant> first = spans.stream().map(Span::start).min(Comparator.naturalOrder());
        Optional<Instant> last = spans.stream().map(Span::end).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(until -> new Span(from, until)));
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
