package org.kith.lti.roster;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.lti.LtiRole;
import org.kith.lti.LtiRoles;
import org.kith.lti.PersonName;

/**
 * Somebody in a course, as the platform lists them.
 *
 * @param subject the same id as in the person's launches
 * @param roles in this course only
 * @param sourcedId the person's id in the school's own system, where the platform knows it
 * @param active false for those the platform says have left (status Inactive or Deleted)
 */
public record Member(String subject, LtiRoles roles, PersonName name, Optional<String> sourcedId, boolean active) {

    /** A teacher's pretended student, such as Canvas' Student View. */
    public boolean testUser() {
        return roles.isTestUser();
    }

    /** The same person, listed once more. */
    Member joined(Member again) {
        Set<LtiRole> both = new LinkedHashSet<>(roles.all());
        both.addAll(again.roles.all());
        PersonName known = name.full().isPresent() ? name : again.name;
        Optional<String> id = sourcedId.or(() -> again.sourcedId);
        return new Member(subject, new LtiRoles(both), known, id, active || again.active);
    }

    /** The platform's id only. */
    @Override
    public String toString() {
        return "Member[" + subject + "]";
    }
}
