package org.kith.conferences;

import org.kith.page.Refusal;

/** Families cannot sign up for this round now: it is not open yet, or no longer. */
public final class SignUpClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignUpClosed() {
        super("sign-up-closed", 409);
    }
}
