package org.kith.households;

/** A way to reach somebody. */
public enum Channel {
    EMAIL,
    /** Calls and text messages. */
    PHONE
}
