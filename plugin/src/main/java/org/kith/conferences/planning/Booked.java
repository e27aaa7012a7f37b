package org.kith.conferences.planning;

import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Needs;

/**
 * A meeting with its names; empty where the LMS has told none.
 *
 * @param interpreter what is said of who interprets; empty while nobody is placed
 * @param told whether the family may still know of it
 */
public record Booked(ClaimFacts claim, String student, String guardian, Optional<String> interpreter, boolean told) {

    /** The teacher's page about it. */
    public String path() {
        return "/panel/rounds/" + claim.meeting().round() + "/meetings/" + claim.id();
    }

    public Needs needs() {
        return claim.wish().needs();
    }

    public String topic() {
        return claim.wish().topic();
    }
}
