package org.kith.households;

/** By what we know that a guardian belongs to a child. */
public enum Ground {
    /** The LMS named the child at the guardian's own launch; holds in the courses where it does. */
    LMS,
    FAMILY_CODE,
    /** The school's own list, brought in as a file. */
    OFFICE_LIST,
    /** Somebody of the school typed it. */
    STAFF,
    /** The guardian asked, somebody of the school said yes. */
    REQUEST
}
