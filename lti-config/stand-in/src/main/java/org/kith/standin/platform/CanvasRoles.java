package org.kith.standin.platform;

import java.util.List;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** The roles Canvas sends, sorted as it sorts them. An observer is a Mentor there, never an Observer. */
final class CanvasRoles {
    private static final String USER = Lti.system("User");

    private CanvasRoles() {}

    static List<String> of(Person person, Place place) {
        boolean belongs = place instanceof Course course && course.hasMember(person);
        return switch (person.role()) {
            case ADMINISTRATOR -> List.of(Lti.institution("Administrator"), USER);
            case TEACHER ->
                place instanceof Course course && course.assistants().contains(person)
                        ? List.of(Lti.institution("Instructor"), Lti.INSTRUCTOR, Lti.ASSISTANT, USER)
                        : roles(Lti.institution("Instructor"), belongs, Lti.INSTRUCTOR);
            case STUDENT -> roles(Lti.institution("Student"), belongs, Lti.LEARNER);
            case GUARDIAN -> belongs ? List.of(Lti.MENTOR, USER) : List.of(USER);
        };
    }

    private static List<String> roles(String institution, boolean belongs, String membership) {
        return belongs ? List.of(institution, membership, USER) : List.of(institution, USER);
    }
}
