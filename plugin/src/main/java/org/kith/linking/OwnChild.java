package org.kith.linking;

import org.kith.page.Refusal;

/** Somebody of the school who is a guardian of this very student: others decide about the own family. */
public final class OwnChild extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnChild() {
        super("own-child", 403);
    }
}
