package org.kith.conferences.visits;

import java.util.UUID;
import org.kith.page.Refusal;

/** One of the two who would come meets somebody else then. */
public final class VisitorBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    private final UUID who;

    public VisitorBusy(UUID who) {
        super("visitor-busy", 409);
        this.who = who;
    }

    UUID who() {
        return who;
    }
}
