package org.kith.school;

import org.kith.page.Refusal;

/** Something that is not the id of a time zone. */
public final class NoSuchZone extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchZone() {
        super("no-such-zone", 409);
    }
}
