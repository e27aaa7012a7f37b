package org.kith.conferences.waiting;

import org.kith.page.Refusal;

/** Of all times of the round none is as wished: whoever waited for one would wait for ever. */
public final class NoSuchTimes extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchTimes() {
        super("no-such-times", 422);
    }
}
