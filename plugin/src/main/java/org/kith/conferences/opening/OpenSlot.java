package org.kith.conferences.opening;

import java.util.UUID;
import org.kith.conferences.Span;

/** A time to give out. @param capacity seats that are free before the draw */
public record OpenSlot(UUID id, Span span, int capacity) {

    public OpenSlot {
        if (capacity < 0) {
            throw new IllegalArgumentException("fewer than no seats");
        }
    }
}
