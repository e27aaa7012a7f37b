package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** A time that was chosen is not, or no longer, among those that are given out. */
public final class WishedTimeGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public WishedTimeGone() {
        super("wished-time-gone", 409);
    }
}
