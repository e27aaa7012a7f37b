package org.kith.roster;

/** How far reading a course's list is. */
public enum RosterState {
    /** Its address is known; nobody has read it. */
    KNOWN,
    READING,
    READ,
    FAILED
}
