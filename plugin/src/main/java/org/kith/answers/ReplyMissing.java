package org.kith.answers;

import org.kith.page.Refusal;

/** A reply without words. */
public final class ReplyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ReplyMissing() {
        super("reply-missing", 422);
    }
}
