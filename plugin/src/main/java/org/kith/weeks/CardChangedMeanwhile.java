package org.kith.weeks;

import org.kith.page.Refusal;

/** Somebody else has written this card since it was opened here; the page shows both texts. */
public final class CardChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    CardChangedMeanwhile() {
        super("card-changed-meanwhile", 409);
    }
}
