package org.kith.conferences;

import org.kith.page.Refusal;

/** The child has as many meetings in this round as it can have. */
public final class AlreadyBooked extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyBooked() {
        super("already-booked", 409);
    }
}
