package org.kith.myfamily;

import org.kith.page.Refusal;

/** The same was asked before and is not decided yet. */
public final class OneWishAtATime extends Refusal {

    private static final long serialVersionUID = 1L;

    public OneWishAtATime() {
        super("one-wish", 409);
    }
}
