package org.kith.conferences;

import org.kith.page.Refusal;

/** With an interpreter a meeting takes longer, and the teacher has no free time after this one. */
public final class NoTimeToInterpret extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoTimeToInterpret() {
        super("no-time-to-interpret", 409);
    }
}
