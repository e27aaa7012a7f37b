package org.kith.conferences.opening;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/** What a conference takes; with an interpreter it may be several times. @param slots all of them, the one in which it begins first */
public record LongTime(List<UUID> slots, Span span) {

    public LongTime {
        slots = List.copyOf(slots);
    }

    /** Whoever is met in one cannot be met in the other; of a time that both take, its seats decide. */
    boolean excludes(LongTime other) {
        return span.overlaps(other.span) && slots.stream().noneMatch(other.slots::contains);
    }
}
