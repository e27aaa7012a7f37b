package org.kith.standin.platform;

import java.util.List;
import org.kith.standin.school.Person;

/** The roles Moodle sends. It asks whether somebody may manage the activity and calls everybody else a learner. */
final class MoodleRoles {

    private MoodleRoles() {}

    static List<String> of(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR ->
                List.of(Lti.institution("Administrator"), Lti.INSTRUCTOR, Lti.system("Administrator"));
            case TEACHER -> List.of(Lti.INSTRUCTOR);
            case STUDENT, GUARDIAN -> List.of(Lti.LEARNER);
        };
    }

    /** The older, short form, as the variable Membership.role has it. */
    static String shortNames(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR ->
                "Instructor,urn:lti:sysrole:ims/lis/Administrator,urn:lti:instrole:ims/lis/Administrator";
            case TEACHER -> "Instructor";
            case STUDENT, GUARDIAN -> "Learner";
        };
    }
}
