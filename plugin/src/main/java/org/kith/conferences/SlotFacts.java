package org.kith.conferences;

import java.util.UUID;

/** A slot as others see it. */
public record SlotFacts(UUID id, UUID round, UUID host, SlotOffer offer, long version) {

    public Span time() {
        return offer.time();
    }

    /** Of the id alone, which tells slots apart: they are keys by the hundred. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
