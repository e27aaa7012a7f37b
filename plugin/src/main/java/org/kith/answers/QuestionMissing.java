package org.kith.answers;

import org.kith.page.Refusal;

/** A question without words. */
public final class QuestionMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    QuestionMissing() {
        super("question-missing", 422);
    }
}
