package org.kith.deeplinking;

import org.kith.page.Refusal;

/** What the LMS asked is too old, was changed, or was asked of somebody else: "choose again in your course". */
public final class ChoiceEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChoiceEnded() {
        super("choice-ended", 409);
    }
}
