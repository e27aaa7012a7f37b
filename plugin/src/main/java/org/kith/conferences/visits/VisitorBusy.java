package org.kith.conferences.visits;

import org.kith.page.Refusal;

/** One of the two who would come meets somebody else then. */
public final class VisitorBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public VisitorBusy() {
        super("visitor-busy", 409);
    }
}
