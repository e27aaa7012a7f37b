package org.kith.households;

/** What a decision takes from a guardian about one child. */
public enum LimitKind {
    /** Reads nothing about the child; sees no child. */
    NO_INFORMATION,
    /** Reads about the child, but meets neither the child nor its other guardians, and does not learn who they are. */
    NO_CONTACT,
    /** Meets the child only with somebody of the school. */
    SUPERVISED_ONLY,
    /** Is not told where the child is: no places, no times on the way. */
    NOT_TOLD_WHERE
}
