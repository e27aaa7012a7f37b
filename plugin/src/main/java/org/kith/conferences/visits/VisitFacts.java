package org.kith.conferences.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;

/**
 * A visit as others see it.
 *
 * @param time agreed or offered; empty until the teacher has answered
 * @param staff who comes; two when it stands
 * @param answer the teacher's words; may be empty
 * @param changed when anything about it was changed last
 * @param sequence how often its time or people have changed (RFC 5545, SEQUENCE)
 */
public record VisitFacts(
        UUID id,
        Meeting meeting,
        VisitState state,
        VisitPlan plan,
        Optional<Span> time,
        List<UUID> staff,
        String answer,
        Instant changed,
        int sequence) {

    private static final int PAIR = 2;

    /** Agreed, and two come. */
    public boolean stands() {
        return state == VisitState.AGREED && staff.size() == PAIR;
    }

    /** Where no time was agreed or offered: the last that was proposed has gone by. */
    public boolean isOverAt(Instant now) {
        return time.map(Stream::of)
                .orElseGet(() -> plan.times().stream().map(VisitPlan::from))
                .noneMatch(span -> span.end().isAfter(now));
    }

    /** @throws VisitOver if it is over: it is answered and called off no more */
    void demandToCome(Instant now) {
        if (isOverAt(now)) {
            throw new VisitOver();
        }
    }

    /** It is over, and nobody has agreed on it. */
    public boolean hasLapsedAt(Instant now) {
        return state != VisitState.AGREED && isOverAt(now);
    }

    /** Where exactly, for those who may know it; empty once it is over. */
    public Optional<String> placeAt(Instant now) {
        return Optional.of(plan.place()).filter(place -> !place.isEmpty() && !isOverAt(now));
    }
}
