package org.kith.standin.school;

/** What somebody is to the school. */
public enum Role {
    ADMINISTRATOR,
    TEACHER,
    STUDENT,
    GUARDIAN
}
