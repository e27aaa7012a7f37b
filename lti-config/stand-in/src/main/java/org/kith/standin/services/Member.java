package org.kith.standin.services;

import java.util.Optional;
import org.kith.standin.platform.CanvasPeople;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/** Somebody in a course. */
record Member(Identity identity, Names names, Standing standing, Optional<String> schoolNumber) {
    private static final int FIRST_PUPIL = 1000;

    static Member of(Person person, Course course) {
        return new Member(
                new Identity(person.key(), person.number(), person.username()),
                new Names(person.fullName(), person.givenName(), person.familyName(), person.email()),
                Standing.of(person, course),
                person.schoolNumber());
    }

    /** One of the many who fill a big class and have no name of their own. */
    static Member pupil(int counted) {
        String number = "%05d".formatted(counted);
        return new Member(
                new Identity("pupil-" + number, FIRST_PUPIL + counted, "pupil" + number),
                new Names("Pupil " + number, "Pupil", number, "pupil" + number + "@lincoln.example"),
                Standing.STUDENT,
                Optional.of("S-P" + number));
    }

    String canvasId() {
        return CanvasPeople.userId(identity.key());
    }

    record Identity(String key, int number, String username) {}

    record Names(String full, String given, String family, String email) {}

    /** What somebody is in this course. */
    enum Standing {
        TEACHER,
        ASSISTANT,
        STUDENT,
        GUARDIAN;

        static Standing of(Person person, Course course) {
            if (course.assistants().contains(person)) {
                return ASSISTANT;
            }
            if (person.role() == Role.TEACHER) {
                return TEACHER;
            }
            return person.role() == Role.STUDENT ? STUDENT : GUARDIAN;
        }
    }
}
