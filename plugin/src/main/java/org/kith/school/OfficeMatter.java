package org.kith.school;

/** What teachers may do alone, or only the office. */
public enum OfficeMatter {
    /** Decisions that limit a guardian's rights. */
    LIMITS,
    /** Families from the school's own list. */
    LISTS,
    /** Two records of one person made one, or parted. */
    MERGES,
    /** Whom the school can call to interpret, and who of them goes where. */
    INTERPRETERS
}
