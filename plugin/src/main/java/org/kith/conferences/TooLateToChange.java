package org.kith.conferences;

import org.kith.page.Refusal;

/** So shortly before it only the teacher changes a meeting. */
public final class TooLateToChange extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLateToChange() {
        super("too-late-to-change", 409);
    }
}
