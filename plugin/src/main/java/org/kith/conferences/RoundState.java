package org.kith.conferences;

import java.util.Locale;

/** How far a round is. */
public enum RoundState {
    /** Families do not see it. */
    DRAFT,
    /** Families see it, and sign up within its window. */
    OPEN,
    /** Nobody signs up any more; what is booked stays. */
    CLOSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
