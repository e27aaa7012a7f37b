package org.kith.registration;

import org.kith.page.Refusal;

/** A registration without the operator's key, or with another one. */
public final class WrongRegistrationKey extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongRegistrationKey() {
        super("wrong-registration-key", 403);
    }
}
