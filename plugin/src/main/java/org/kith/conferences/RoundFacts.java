package org.kith.conferences;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as others see it.
 *
 * @param course whose teachers may change it
 * @param zone in which its times are wall times
 * @param wishing empty where whoever comes first has the choice
 */
public record RoundFacts(
        UUID id,
        UUID platform,
        UUID course,
        RoundState state,
        ZoneId zone,
        RoundPlan plan,
        Optional<Wishing> wishing,
        long version) {

    /** One in which whoever comes first has the choice. */
    public RoundFacts(
            UUID id, UUID platform, UUID course, RoundState state, ZoneId zone, RoundPlan plan, long version) {
        this(id, platform, course, state, zone, plan, Optional.empty(), version);
    }

    /** By families. */
    public boolean isSeen() {
        return state != RoundState.DRAFT;
    }

    public boolean signsUpAt(Instant now) {
        return isOpenAt(now) && toDraw().isEmpty();
    }

    /** Whether families say what they would like, instead of signing up. */
    public boolean wishesAt(Instant now) {
        return isOpenAt(now) && toDraw().filter(now::isBefore).isPresent();
    }

    /** Whether the draw should have been done. */
    public boolean drawsAt(Instant now) {
        return state == RoundState.OPEN
                && toDraw().filter(until -> !now.isBefore(until)).isPresent();
    }

    /** Whether its times are still to be given out; until then nobody signs up. */
    public boolean isToDraw() {
        return state == RoundState.OPEN && toDraw().isPresent();
    }

    /** Whether its first times were given out by a draw. */
    public boolean isDrawn() {
        return wishing.filter(Wishing::over).isPresent();
    }

    /** As families read it: where sign-up ends at midnight, a date without this minute would be the day after. */
    public Instant lastMomentToSignUp() {
        return plan.closes().minusSeconds(60);
    }

    private boolean isOpenAt(Instant now) {
        return state == RoundState.OPEN && !now.isBefore(plan.opens()) && now.isBefore(plan.closes());
    }

    /** Until when wishes are collected for a draw that is still to come. */
    private Optional<Instant> toDraw() {
        return wishing.filter(wish -> !wish.over()).map(Wishing::until);
    }

    /** Whether sign-up is still to come. */
    public boolean waitsAt(Instant now) {
        return state == RoundState.OPEN && now.isBefore(plan.opens());
    }
}
