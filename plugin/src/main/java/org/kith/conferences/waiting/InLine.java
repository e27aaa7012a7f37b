package org.kith.conferences.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Meeting;

/** One who waits. @param offers all that were made since they joined */
public record InLine(WaitFacts entry, List<OfferFacts> offers) {

    public Meeting meeting() {
        return entry.meeting();
    }

    public Optional<OfferFacts> open(Instant now) {
        return offers.stream().filter(offer -> offer.isOpenAt(now)).findFirst();
    }

    /** Nobody is asked twice about a time, unless it was taken back, nor about two at once. */
    boolean mayBeAsked(UUID slot, Instant now) {
        return open(now).isEmpty()
                && offers.stream()
                        .noneMatch(offer -> offer.slot().equals(slot) && offer.outcome() != OfferOutcome.WITHDRAWN);
    }
}
