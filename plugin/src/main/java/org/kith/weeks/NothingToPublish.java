package org.kith.weeks;

import org.kith.page.Refusal;

/** A card needs a title and something to try, in one language at least, before families can get it. */
public final class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToPublish() {
        super("nothing-to-publish", 409);
    }
}
