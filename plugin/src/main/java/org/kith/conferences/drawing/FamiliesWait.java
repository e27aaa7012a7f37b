package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** Families stand in line for the next time that is free: no draw gives it to somebody else. */
public final class FamiliesWait extends Refusal {

    private static final long serialVersionUID = 1L;

    public FamiliesWait() {
        super("families-wait", 409);
    }
}
