package org.kith.families;

/** By what we know as what somebody is in a course whose LMS cannot say it. */
public enum Confirmation {
    TEACHER,
    /** The school's numbers. */
    CONVENTION
}
