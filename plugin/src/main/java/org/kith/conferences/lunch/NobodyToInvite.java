package org.kith.conferences.lunch;

import org.kith.page.Refusal;

/** Every home that can be invited is on the list already, or there is none. */
public final class NobodyToInvite extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyToInvite() {
        super("nobody-to-invite", 409);
    }
}
