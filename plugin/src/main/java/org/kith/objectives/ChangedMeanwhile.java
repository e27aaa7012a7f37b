package org.kith.objectives;

import org.kith.page.Refusal;

/** Somebody else has changed this objective while the form was open. */
public final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("changed-meanwhile", 409);
    }
}
