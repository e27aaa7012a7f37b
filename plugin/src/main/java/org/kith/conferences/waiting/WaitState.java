package org.kith.conferences.waiting;

/** How far a place in line is. */
public enum WaitState {
    WAITING,
    /** The home has got a time, by an offer or otherwise. */
    BOOKED,
    /** By the home itself. */
    LEFT,
    /** By a teacher, with a reason. */
    TAKEN_OFF,
    /** Sign-up has ended. */
    CLOSED
}
