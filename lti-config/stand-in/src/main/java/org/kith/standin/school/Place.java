package org.kith.standin.school;

/** Where in the LMS a tool is opened: in a course or in the administration of the whole school. */
public sealed interface Place permits Course, School {

    /** What people call this place. */
    String title();

    /** The last part of its address. */
    String key();

    /** Whether this person may open it. */
    boolean admits(Person person);
}
