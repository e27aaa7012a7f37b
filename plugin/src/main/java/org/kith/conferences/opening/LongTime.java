package org.kith.conferences.opening;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/** What a conference with an interpreter takes. @param slots all of them, the one in which it begins first */
public record LongTime(List<UUID> slots, Span span) {

    public LongTime {
        slots = List.copyOf(slots);
    }
}
