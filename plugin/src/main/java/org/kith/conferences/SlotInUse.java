package org.kith.conferences;

import org.kith.page.Refusal;

/** A family has booked this time, or is deciding about it. */
public final class SlotInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotInUse() {
        super("slot-in-use", 409);
    }
}
