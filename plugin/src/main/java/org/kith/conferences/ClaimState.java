package org.kith.conferences;

/** As what a claim keeps its seat from others. */
public enum ClaimState {
    /** Its guardian is deciding. */
    HELD,
    /** Kept for the first who waited for such a time, who says yes or no. */
    OFFERED,
    BOOKED,
    /** Part of a booked meeting that goes on into this slot; not a meeting by itself. */
    LENGTHENED
}
