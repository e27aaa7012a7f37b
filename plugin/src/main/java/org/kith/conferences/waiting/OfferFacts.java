package org.kith.conferences.waiting;

import java.time.Instant;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

/** An offer as others see it. @param id of the claim that keeps its seat as long as it is open */
public record OfferFacts(UUID id, UUID entry, UUID slot, Span time, Mode mode, Instant until, OfferOutcome outcome) {

    public boolean isOpenAt(Instant now) {
        return outcome == OfferOutcome.OPEN && now.isBefore(until);
    }

    boolean hasLapsedAt(Instant now) {
        return outcome == OfferOutcome.OPEN && !now.isBefore(until);
    }
}
