package org.kith.households;

import org.kith.page.Refusal;

/** A limit whose last day comes before its first. */
public final class LimitEndsTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public LimitEndsTooEarly() {
        super("limit-end", 409);
    }
}
