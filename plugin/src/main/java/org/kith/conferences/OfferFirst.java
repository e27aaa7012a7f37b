package org.kith.conferences;

import org.kith.page.Refusal;

/** A time that the home has waited for is kept for it; it says yes or no to that one first. */
public final class OfferFirst extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferFirst() {
        super("offer-first", 409);
    }
}
