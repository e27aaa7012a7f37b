package org.kith.conferences.opening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a wish got, and why.
 *
 * @param turn its place in the order, from 1
 * @param slot empty if it got nothing
 * @param passedOver of those that the wish names what stood before it, or all of them
 */
public record Drawn(UUID wish, int turn, DrawNumber number, Optional<UUID> slot, List<PassedOver> passedOver) {

    public Drawn {
        passedOver = List.copyOf(passedOver);
    }

    /** Which one of those that it names it got, from 1; where they had an order. */
    public Optional<Integer> choice(Wanted wanted) {
        return slot.filter(got -> wanted.inOrder())
                .map(got -> wanted.slots().indexOf(got) + 1)
                .filter(place -> place > 0);
    }
}
