package org.kith.conferences;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/** A slot as others see it. */
public record SlotFacts(UUID id, UUID round, UUID host, SlotOffer offer, long version) {

    /** In which everybody locks several, so that no two wait for each other; by hand, because databases order ids each in their own way. */
    static final Comparator<SlotFacts> IN_ORDER =
            Comparator.comparing(SlotFacts::time).thenComparing(SlotFacts::id);

    public Span time() {
        return offer.time();
    }

    /** How many seats nobody has. @param claims on this slot */
    int seatsLeft(Collection<Claim> claims, Instant now) {
        long taken = claims.stream().filter(claim -> claim.livesAt(now)).count();
        return (int) Math.max(0, offer.seats() - taken);
    }

    /** Of the id alone, which tells slots apart: they are keys by the hundred. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
