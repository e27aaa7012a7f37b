package org.kith.conferences.opening;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

/**
 * A time to give out.
 *
 * @param course for families of which
 * @param teacher who is met then; with families of another course too, it may be
 * @param capacity seats that are free before the draw
 * @param interpreted what a conference with an interpreter takes from it on; empty if there is not enough
 */
public record OpenSlot(
        UUID id, UUID course, UUID teacher, Span span, int capacity, Set<Mode> ways, Optional<LongTime> interpreted) {

    public OpenSlot {
        ways = Set.copyOf(ways);
        if (capacity < 0) {
            throw new IllegalArgumentException("fewer than no seats");
        }
    }
}
