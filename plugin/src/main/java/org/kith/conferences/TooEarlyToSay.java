package org.kith.conferences;

import org.kith.page.Refusal;

/** Whether a family came is said on the day of the meeting, not before. */
public final class TooEarlyToSay extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooEarlyToSay() {
        super("too-early-to-say", 409);
    }
}
