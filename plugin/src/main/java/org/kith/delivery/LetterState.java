package org.kith.delivery;

/** Where a letter is. */
public enum LetterState {
    /** For its first try, or the next. */
    WAITING,
    /** A node has it, or had it when it died. */
    CLAIMED,
    /** The school's mail server has taken it. */
    SENT,
    /** It was given up. */
    FAILED
}
