package org.kith.conferences;

import org.kith.page.Refusal;

/** Somebody else has this time, or it has begun. */
public final class SlotTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotTaken() {
        super("slot-taken", 409);
    }
}
