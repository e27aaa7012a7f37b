package org.kith.conferences;

import org.kith.page.Refusal;

/** A decision in force keeps this guardian from meeting the child, and the child takes part in these meetings. */
public final class MeetWithoutChild extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetWithoutChild() {
        super("meet-without-child", 409);
    }
}
