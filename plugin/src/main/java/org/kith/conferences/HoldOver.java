package org.kith.conferences;

import org.kith.page.Refusal;

/** The time that was kept is kept no more: nothing was booked. */
public final class HoldOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public HoldOver() {
        super("hold-over", 409);
    }
}
