package org.kith.conferences.waiting;

import org.kith.page.Refusal;

/** The time that was offered is offered to somebody else by now, or was declined. */
public final class OfferOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferOver() {
        super("offer-over", 409);
    }
}
