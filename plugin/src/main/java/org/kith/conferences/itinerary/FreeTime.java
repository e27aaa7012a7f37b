package org.kith.conferences.itinerary;

import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

/** A slot that could be taken. @param modes ways of meeting that are offered then */
public record FreeTime(UUID slot, Span span, Set<Mode> modes, String place) {

    public FreeTime {
        modes = Set.copyOf(modes);
    }
}
