package org.kith.conferences;

/** As what a claim keeps its seat from others. */
public enum ClaimState {
    /** Its guardian is deciding. */
    HELD,
    /** It became free and is kept for the first on the waiting list until they say yes. */
    OFFERED,
    BOOKED
}
