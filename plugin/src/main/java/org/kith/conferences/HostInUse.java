package org.kith.conferences;

import org.kith.page.Refusal;

/** Families have booked with this teacher, are deciding about a time, or wait for a visit: whoever leaves the round must end that first. */
public final class HostInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public HostInUse() {
        super("host-in-use", 409);
    }
}
