package org.kith.conferences.interpreting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Span;

/** An interpreter at a meeting, as others see it. @param confirmed when the family has said that it comes */
public record Placed(UUID claim, Chosen chosen, String language, Span time, Optional<Instant> confirmed) {

    /** A meeting that has moved since, or needs another language, has no interpreter. */
    boolean isFor(ClaimFacts meeting) {
        return meeting.id().equals(claim)
                && meeting.time().equals(time)
                && meeting.wish().needs().interpreter().equals(language);
    }

    boolean isOn(Chosen other, Span when) {
        return chosen.equals(other) && time.overlaps(when);
    }
}
