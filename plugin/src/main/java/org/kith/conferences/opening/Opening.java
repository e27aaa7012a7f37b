package org.kith.conferences.opening;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that a draw depends on besides its seed.
 *
 * @param booked what homes have already
 * @param between from one conference of a home to the next, at least
 */
public record Opening(List<OpenSlot> slots, List<FamilyWish> wishes, List<HouseholdTime> booked, Duration between) {

    /** @throws IllegalArgumentException if a slot or a wish stands in it twice */
    public Opening {
        slots = List.copyOf(slots);
        wishes = List.copyOf(wishes);
        booked = List.copyOf(booked);
        demandOnce(slots.stream().map(OpenSlot::id).toList());
        demandOnce(wishes.stream().map(FamilyWish::id).toList());
        if (between.isNegative()) {
            throw new IllegalArgumentException("no time passes backwards");
        }
    }

    private static void demandOnce(Collection<UUID> ids) {
        Set<UUID> known = new HashSet<>();
        if (!ids.stream().allMatch(known::add)) {
            throw new IllegalArgumentException("twice in one opening");
        }
    }
}
