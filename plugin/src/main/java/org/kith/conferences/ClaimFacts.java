package org.kith.conferences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim as others see it: its own home and the teachers.
 *
 * @param time of the meeting; longer than the slot when somebody interprets
 * @param heldUntil empty once it is booked
 * @param bookedAt when it got the time it has; empty while it is not booked
 * @param exchange whether it is a hold by which a booked meeting is going to be moved
 * @param sequence how often it has been changed since it was booked (RFC 5545, SEQUENCE)
 */
public record ClaimFacts(
        UUID id,
        SlotFacts slot,
        Span time,
        Meeting meeting,
        ClaimState state,
        Mode mode,
        Optional<Instant> heldUntil,
        Optional<Instant> bookedAt,
        Wish wish,
        boolean exchange,
        int sequence,
        Outcome outcome,
        UUID by) {

    public boolean isBooked() {
        return state == ClaimState.BOOKED;
    }

    /** As another guardian of the home sees it: a number that is called is its owner's. */
    public ClaimFacts of(Meeting theirs) {
        return new ClaimFacts(
                id,
                slot,
                time,
                theirs,
                state,
                mode,
                heldUntil,
                bookedAt,
                wish.calling(""),
                exchange,
                sequence,
                outcome,
                by);
    }

    /** Kept for somebody who decides. */
    public boolean isHeldAt(Instant now) {
        return state == ClaimState.HELD && livesAt(now);
    }

    /** Kept for one who waited for such a time. */
    public boolean isOfferedAt(Instant now) {
        return state == ClaimState.OFFERED && livesAt(now);
    }

    public boolean livesAt(Instant now) {
        boolean undecided = state == ClaimState.HELD || state == ClaimState.OFFERED;
        return !undecided || heldUntil.filter(now::isBefore).isPresent();
    }
}
