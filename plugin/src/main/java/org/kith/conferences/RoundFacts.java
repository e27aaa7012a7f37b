package org.kith.conferences;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A round as others see it.
 *
 * @param course whose teachers may change it
 * @param zone in which its times are wall times
 */
public record RoundFacts(
        UUID id, UUID platform, UUID course, RoundState state, ZoneId zone, RoundPlan plan, long version) {

    public boolean signsUpAt(Instant now) {
        return state == RoundState.OPEN && !now.isBefore(plan.opens()) && now.isBefore(plan.closes());
    }

    /** Whether sign-up is still to come. */
    public boolean waitsAt(Instant now) {
        return state == RoundState.OPEN && now.isBefore(plan.opens());
    }
}
