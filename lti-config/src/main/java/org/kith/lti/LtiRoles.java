package org.kith.lti;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.lti.LtiRole.Scope;

/** All roles of one person in one launch. Roles we do not know are ignored, as LTI Core 1.3, 5.3.7 asks. */
public record LtiRoles(Set<LtiRole> all) {

    private static final Set<String> ADMINISTRATORS = Set.of("Administrator", "SysAdmin", "AccountAdmin");

    public LtiRoles {
        all = Set.copyOf(all);
    }

    public static LtiRoles of(Collection<String> names) {
        Set<LtiRole> known = new LinkedHashSet<>();
        names.stream().map(LtiRole::parse).flatMap(Optional::stream).forEach(known::add);
        return new LtiRoles(known);
    }

    public boolean isInstructor() {
        return isHere("Instructor");
    }

    /** On Moodle also true of a parent whom the school has enrolled: it has no other word for them. */
    public boolean isLearner() {
        return isHere("Learner");
    }

    /** Canvas' observers; whose mentor, {@link Launch#children()} says. */
    public boolean isMentor() {
        return isHere("Mentor");
    }

    /** Of the LMS, the school or this course; Canvas sends nothing else for an administrator in a course not their own. */
    public boolean isAdministrator() {
        return isHere("Administrator") || all.stream().anyMatch(LtiRoles::administers);
    }

    /** A teacher's pretended student, such as Canvas' Student View. */
    public boolean isTestUser() {
        return all.stream().anyMatch(role -> role.scope() == Scope.TEST_USER);
    }

    /** Without what somebody is elsewhere in the school. */
    public LtiRoles here() {
        return new LtiRoles(all.stream()
                .filter(role -> role.scope() == Scope.MEMBERSHIP || role.scope() == Scope.TEST_USER)
                .collect(Collectors.toSet()));
    }

    private boolean isHere(String name) {
        return all.contains(new LtiRole(Scope.MEMBERSHIP, name));
    }

    private static boolean administers(LtiRole role) {
        boolean beyondCourse = role.scope() == Scope.INSTITUTION || role.scope() == Scope.SYSTEM;
        return beyondCourse && ADMINISTRATORS.contains(role.name());
    }
}
