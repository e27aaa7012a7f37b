package org.kith.weeks;

import org.kith.page.Refusal;

/** Families can read this card: take it back from them before taking it out of the week. */
public final class StillPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    StillPublished() {
        super("still-published", 409);
    }
}
