package org.kith.conferences;

import org.kith.page.Refusal;

/** This teacher meets somebody else at that time. */
public final class SlotOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotOverlaps() {
        super("slot-overlaps", 409);
    }
}
