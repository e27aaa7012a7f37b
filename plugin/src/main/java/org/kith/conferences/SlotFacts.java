package org.kith.conferences;

import java.util.UUID;

/** A slot as others see it. */
public record SlotFacts(UUID id, UUID round, UUID host, SlotOffer offer, long version) {

    public Span time() {
        return offer.time();
    }
}
