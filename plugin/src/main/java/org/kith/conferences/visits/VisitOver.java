package org.kith.conferences.visits;

import org.kith.page.Refusal;

/** There is nothing to answer any more: the time has gone by, or was taken back. */
public final class VisitOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public VisitOver() {
        super("visit-over", 409);
    }
}
