package org.kith.delivery;

import java.util.Locale;

/** Why letters were not taken. @param letters how many of them */
public record Trouble(DeliveryProblem problem, long letters) {

    /** Last part of the keys of its messages. */
    public String key() {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
