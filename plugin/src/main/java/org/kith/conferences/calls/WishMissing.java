package org.kith.conferences.calls;

import org.kith.page.Refusal;

/** Nobody can find a time by an empty sentence, or by one that is too long to read. */
public final class WishMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WishMissing() {
        super("wish-missing", 422, OfferFacts.LONGEST_WISH);
    }
}
