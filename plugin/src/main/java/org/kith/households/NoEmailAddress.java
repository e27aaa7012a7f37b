package org.kith.households;

import org.kith.page.Refusal;

/** Something that is not an e-mail address. */
public final class NoEmailAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoEmailAddress() {
        super("no-such-email", 409);
    }
}
