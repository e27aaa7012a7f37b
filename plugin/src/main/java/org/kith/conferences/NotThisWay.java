package org.kith.conferences;

import org.kith.page.Refusal;

/** At this time one does not meet in the way that was chosen. */
public final class NotThisWay extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotThisWay() {
        super("not-this-way", 422);
    }
}
