package org.kith.households;

import org.kith.page.Refusal;

/** Something that is not a phone number. */
public final class NoPhoneNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoPhoneNumber() {
        super("no-such-phone", 409);
    }
}
