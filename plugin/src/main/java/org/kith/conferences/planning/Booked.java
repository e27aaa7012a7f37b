package org.kith.conferences.planning;

import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Needs;

/** A meeting with its names; empty where the LMS has told none. */
public record Booked(ClaimFacts claim, String student, String guardian) {

    public Needs needs() {
        return claim.wish().needs();
    }

    public String topic() {
        return claim.wish().topic();
    }
}
