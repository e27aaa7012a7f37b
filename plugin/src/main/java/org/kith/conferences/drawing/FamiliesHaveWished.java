package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** Families count on the draw that they were told of: only its date may change. */
public final class FamiliesHaveWished extends Refusal {

    private static final long serialVersionUID = 1L;

    public FamiliesHaveWished() {
        super("families-have-wished", 409);
    }
}
