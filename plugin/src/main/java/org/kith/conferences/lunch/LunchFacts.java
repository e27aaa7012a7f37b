package org.kith.conferences.lunch;

import java.util.List;
import java.util.UUID;

/** A lunch as others see it. @param seed of its draw @param sent whether families know of it */
public record LunchFacts(
        UUID id, UUID platform, UUID course, LunchPlan plan, String seed, boolean sent, List<GuestFacts> guests) {

    /** How many more homes could be invited. */
    public int free() {
        long kept = guests.stream().filter(guest -> !guest.answer().isFree()).count();
        return Math.max(0, plan.seats() - (int) kept);
    }
}
