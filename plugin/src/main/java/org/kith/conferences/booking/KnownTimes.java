package org.kith.conferences.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.waiting.InLine;

/**
 * The times of a meeting's teachers, read once for a page.
 *
 * @param all earliest first
 * @param taken how many seats of a slot are not free, by its id; a slot that is not named is empty
 * @param free those to come with seats that are free, and how many, earliest first
 * @param waiting who waits in the round, and for which of these times before the home that reads
 */
record KnownTimes(List<SlotFacts> all, Map<UUID, Long> taken, Map<SlotFacts, Long> free, Waiting waiting) {

    /** @param line in the order in which they are asked; @param awaited times whose free seats are others' who have waited for them */
    record Waiting(List<InLine> line, Set<UUID> awaited) {}

    Set<UUID> awaited() {
        return waiting.awaited();
    }

    /** Times to come on which there is a seat that nobody has waited for, earliest first. */
    List<SlotFacts> open() {
        return free.keySet().stream()
                .filter(slot -> !awaited().contains(slot.id()))
                .toList();
    }
}
