package org.kith.conferences.lunch;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.calls.Reach;
import org.kith.conferences.planning.CourseGuardians;
import org.kith.families.ClassLists;
import org.kith.households.Link;

/** The homes that can be invited to lunch: of each, a guardian whom a letter reaches, else any. */
@Shared
class LunchHomes {

    private final ClassLists lists;
    private final CourseGuardians guardians;
    private final Reach reach;

    @Inject
    LunchHomes(ClassLists lists, CourseGuardians guardians, Reach reach) {
        this.lists = lists;
        this.guardians = guardians;
        this.reach = reach;
    }

    Collection<Candidate> of(UUID course) {
        List<UUID> students = lists.students(course).stream()
                .map(enrolled -> enrolled.named().id())
                .toList();
        Map<UUID, Candidate> homes = new LinkedHashMap<>();
        for (Link link : guardians.of(course, students)) {
            Candidate candidate = new Candidate(link.household(), link.student(), link.guardian());
            homes.merge(link.household(), candidate, (first, other) -> better(first, other));
        }
        return List.copyOf(homes.values());
    }

    private Candidate better(Candidate first, Candidate other) {
        boolean change = reach.of(first.guardian()).isEmpty()
                && reach.of(other.guardian()).isPresent();
        return change ? other : first;
    }
}
