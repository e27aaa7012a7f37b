package org.kith.conferences.opening;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Mode;

/**
 * Which times a family would like.
 *
 * @param course with whose teachers
 * @param slots by name; one that is named again counts where it was named first
 * @param inOrder the best first; else one is as good as the other
 * @param orAny any other time will do where none of these is left
 * @param ways in which it would meet; empty for any
 * @param interpreted the conference takes as long as one with an interpreter does
 */
public record Wanted(
        UUID course, List<UUID> slots, boolean inOrder, boolean orAny, Set<Mode> ways, boolean interpreted) {

    public Wanted {
        slots = slots.stream().distinct().toList();
        ways = Set.copyOf(ways);
    }

    boolean meets(OpenSlot slot) {
        return ways.isEmpty() || slot.ways().stream().anyMatch(ways::contains);
    }
}
