package org.kith.conferences;

/** What became of a booked meeting. */
public enum Outcome {
    OPEN,
    ATTENDED,
    NO_SHOW
}
