package org.kith.visitor;

import java.util.Optional;
import org.kith.lti.Launch;
import org.kith.lti.LtiRoles;

/** As what somebody is in a course, as far as we know. Decided from membership roles only (facts: LTI roles of Canvas, Moodle). */
public enum Standing {
    INSTRUCTOR,
    GUARDIAN,
    STUDENT,
    /** Runs the LMS, teaches nothing here: sees platforms, no family. */
    ADMINISTRATOR,
    /** Runs this Kith and has proved it with the registration key: sees all platforms, no course. */
    OPERATOR,
    /** Holds a link sent to a family and has not shown yet to be of it: sees what every family of the course may see, changes nothing. */
    LINK_HOLDER,
    /** In the course, but not yet known as what: sees only what every family of the course may see. */
    UNCONFIRMED;

    /** Custom parameter of a link: for whom it was placed. */
    public static final String AUDIENCE = "audience";

    public static final String FAMILY = "family";

    private static final String MOODLE = "moodle";

    /**
     * What this launch proves. In Moodle a parent arrives as a plain Learner, so that a Moodle Learner proves nothing yet; only
     * in Moodle, because Canvas and others call parents Mentor.
     */
    public static Standing of(Launch launch) {
        return of(launch.roles(), launch.productFamily());
    }

    /** The same for somebody on a class list. @param productFamily of the LMS, lower case */
    public static Standing of(LtiRoles roles, String productFamily) {
        if (roles.isInstructor()) {
            return INSTRUCTOR;
        }
        if (roles.isMentor()) {
            return GUARDIAN;
        }
        if (roles.isLearner()) {
            return MOODLE.equals(productFamily) ? UNCONFIRMED : STUDENT;
        }
        return roles.isAdministrator() ? ADMINISTRATOR : UNCONFIRMED;
    }

    /**
     * As what somebody comes in through this very link: through one for families nobody comes in as a student, whoever says so. The
     * word stands in the LMS where others can write it, so that it takes rights away and never gives any.
     */
    public Standing through(Launch launch) {
        boolean forFamilies = FAMILY.equals(launch.custom().get(AUDIENCE));
        return this == STUDENT && forFamilies ? UNCONFIRMED : this;
    }

    /** As what else: somebody who teaches the course may have a child in it, if this very launch names both. */
    public static Optional<Standing> besides(Launch launch) {
        LtiRoles roles = launch.roles();
        return roles.isInstructor() && roles.isMentor() ? Optional.of(GUARDIAN) : Optional.empty();
    }
}
