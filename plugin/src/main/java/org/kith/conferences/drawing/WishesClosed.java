package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** Wishes are not collected now: not yet, or the draw has begun. */
public final class WishesClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public WishesClosed() {
        super("wishes-closed", 409);
    }
}
