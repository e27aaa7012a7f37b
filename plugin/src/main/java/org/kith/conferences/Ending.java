package org.kith.conferences;

/** How a booked meeting came to an end before it took place. */
public enum Ending {
    /** By the family. */
    CANCELLED,
    /** By the school, together with its time or without. */
    REMOVED,
    /** To another time; the claim itself goes on. */
    MOVED
}
