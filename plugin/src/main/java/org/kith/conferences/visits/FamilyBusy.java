package org.kith.conferences.visits;

import org.kith.page.Refusal;

/** The family that would be visited has another meeting then. What it is is not for the two who come. */
public final class FamilyBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public FamilyBusy() {
        super("family-busy", 409);
    }
}
