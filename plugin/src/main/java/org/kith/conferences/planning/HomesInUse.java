package org.kith.conferences.planning;

import org.kith.page.Refusal;

/** What families have in a round is counted by their homes, or by all homes of a child together: that stays. */
public final class HomesInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public HomesInUse() {
        super("homes-in-use", 409);
    }
}
