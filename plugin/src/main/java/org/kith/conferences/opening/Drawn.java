package org.kith.conferences.opening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a wish got, and why.
 *
 * @param turn its place in the order, from 1
 * @param slot empty if it got nothing
 * @param passedOver what stood before it on the list of the wish, or all of that list
 */
public record Drawn(UUID wish, int turn, DrawNumber number, Optional<UUID> slot, List<PassedOver> passedOver) {

    public Drawn {
        passedOver = List.copyOf(passedOver);
    }

    /** Which one of its list it got, from 1. */
    public Optional<Integer> choice() {
        return slot.map(got -> passedOver.size() + 1);
    }
}
