package org.kith.conferences.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.SlotFacts;

/**
 * The times of a meeting's teachers, read once for a page.
 *
 * @param all earliest first
 * @param taken how many seats of a slot are not free, by its id; a slot that is not named is empty
 * @param free those to come with seats that are free, and how many, earliest first
 * @param awaited times whose free seats are others' who have waited for them
 */
record KnownTimes(List<SlotFacts> all, Map<UUID, Long> taken, Map<SlotFacts, Long> free, Set<UUID> awaited) {

    /** Times to come on which there is a seat that nobody has waited for, earliest first. */
    List<SlotFacts> open() {
        return free.keySet().stream()
                .filter(slot -> !awaited.contains(slot.id()))
                .toList();
    }
}
