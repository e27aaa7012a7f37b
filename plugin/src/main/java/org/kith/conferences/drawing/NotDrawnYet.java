package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** The times of this round were not given out by a draw, or are not yet. */
public final class NotDrawnYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotDrawnYet() {
        super("not-drawn-yet", 409);
    }
}
