package org.kith.linking.requests;

import org.kith.page.Refusal;

/** The student who was chosen has asked themselves. */
public final class NotOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotOneself() {
        super("not-oneself", 409);
    }
}
