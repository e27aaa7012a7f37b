package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Guardians;
import org.kith.households.Link;
import org.kith.households.Silence;
import org.kith.households.Silences;

/** Which guardians may be told about the students of a course, and meet its teacher. */
@Shared
public class CourseGuardians {

    private final Guardians guardians;
    private final Silences silences;

    @Inject
    CourseGuardians(Guardians guardians, Silences silences) {
        this.guardians = guardians;
        this.silences = silences;
    }

    /** The links of whoever may be told about these students today, each person once. */
    public List<Link> of(UUID course, Collection<UUID> students) {
        List<Link> links =
                guardians.of(course, students).stream().filter(Link::holds).toList();
        Silence silence = silences.among(links);
        Map<Link.Pair, Link> once = new LinkedHashMap<>();
        links.stream()
                .filter(link -> !silence.covers(link))
                .forEach(link -> once.putIfAbsent(silence.standing(link), link));
        return List.copyOf(once.values());
    }
}
