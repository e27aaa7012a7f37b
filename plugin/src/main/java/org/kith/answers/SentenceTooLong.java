package org.kith.answers;

import org.kith.page.Refusal;

/** More characters than the field says. */
public final class SentenceTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    SentenceTooLong(int longest) {
        super("sentence-too-long", 422, longest);
    }
}
