package org.kith.conferences.opening;

/** Why not every hour is possible for a family; in the order in which they count among as many reasons. */
public enum PriorityReason {
    INTERPRETER,
    RIDE,
    TWO_HOUSEHOLDS,
    SEVERAL_CHILDREN
}
