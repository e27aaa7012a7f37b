package org.kith.conferences.visits;

import org.kith.page.Refusal;

/** The family is visited at home at that time. */
public final class VisitThen extends Refusal {

    private static final long serialVersionUID = 1L;

    public VisitThen() {
        super("visit-then", 409);
    }
}
