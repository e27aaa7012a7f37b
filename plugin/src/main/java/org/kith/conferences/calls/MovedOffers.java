package org.kith.conferences.calls;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.kith.Shared;
import org.kith.conferences.MovedRows;
import org.kith.households.HomesMoved;

/** An offer goes along when its guardian moves to another home. Where that has one already, the one stays that was answered, else the later one. */
@Shared
public class MovedOffers {

    private static final Comparator<Offer> ORDER = Comparator.comparing(
            Offer::facts,
            Comparator.<OfferFacts, Boolean>comparing(offer -> offer.wishedAt().isPresent())
                    .thenComparing(OfferFacts::at)
                    .reversed());

    private static final MovedRows.Kind<Offer> OFFERS =
            new MovedRows.Kind<>(Offer.class, offer -> offer.facts().meeting(), Offer::comes);

    private final MovedRows rows;

    @Inject
    MovedOffers(MovedRows rows) {
        this.rows = rows;
    }

    void move(@Observes HomesMoved moved) {
        rows.moveOne(moved, OFFERS, ORDER, dropped -> {});
    }
}
