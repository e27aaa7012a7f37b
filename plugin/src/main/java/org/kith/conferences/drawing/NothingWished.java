package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** Neither a time was chosen nor that any will do. */
public final class NothingWished extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingWished() {
        super("nothing-wished", 422);
    }
}
