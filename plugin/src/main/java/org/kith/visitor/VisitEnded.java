package org.kith.visitor;

import org.kith.page.Refusal;

/** No visit, an expired one, or one we did not sign: "open it again from your course". */
public final class VisitEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public VisitEnded() {
        super("visit-ended", 401);
    }
}
