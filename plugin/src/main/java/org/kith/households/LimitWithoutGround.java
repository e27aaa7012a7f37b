package org.kith.households;

import org.kith.page.Refusal;

/** A limit that does not say in which paper it stands. */
public final class LimitWithoutGround extends Refusal {

    private static final long serialVersionUID = 1L;

    public LimitWithoutGround() {
        super("limit-ground", 409);
    }
}
