package org.kith.conferences.packing;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/**
 * A time that is long enough.
 *
 * @param slots that it takes, whole; the first one gives the beginning
 * @param span in which the interpreter and the family are there
 * @param taken of the host's time: all of the slots
 */
public record Sitting(UUID host, List<UUID> slots, Span span, Span taken) {

    /** @throws IllegalArgumentException if it does not begin with its slots */
    public Sitting {
        slots = List.copyOf(slots);
        if (!span.start().equals(taken.start())) {
            throw new IllegalArgumentException("begins with its first slot");
        }
    }
}
