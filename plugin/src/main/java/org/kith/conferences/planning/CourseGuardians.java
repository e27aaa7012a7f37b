package org.kith.conferences.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.families.Guardians;
import org.kith.households.LimitKind;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;

/** Which guardians may be told about the students of a course, and meet its teacher. */
@Dependent
class CourseGuardians {

    private final Guardians guardians;
    private final Limits limits;
    private final PersonRecords records;

    @Inject
    CourseGuardians(Guardians guardians, Limits limits, PersonRecords records) {
        this.guardians = guardians;
        this.limits = limits;
        this.records = records;
    }

    /** The links of whoever may be told about these students today, each person once. */
    List<Link> of(UUID course, Collection<UUID> students) {
        List<Link> links =
                guardians.of(course, students).stream().filter(Link::holds).toList();
        Map<UUID, UUID> persons =
                records.persons(links.stream().map(Link::guardian).toList());
        Set<Link.Pair> silent = silenced(students);
        Map<Link.Pair, Link> once = new LinkedHashMap<>();
        links.stream()
                .filter(link -> !silent.contains(standing(link, persons)))
                .forEach(link -> once.putIfAbsent(standing(link, persons), link));
        return List.copyOf(once.values());
    }

    private Set<Link.Pair> silenced(Collection<UUID> students) {
        List<Link.Pair> pairs = limits.about(students).values().stream()
                .flatMap(List::stream)
                .filter(limit -> limit.holds() && limit.decision().kind() == LimitKind.NO_INFORMATION)
                .map(LimitView::pair)
                .toList();
        Map<UUID, UUID> persons =
                records.persons(pairs.stream().map(Link.Pair::guardian).collect(Collectors.toSet()));
        Set<Link.Pair> silent = new HashSet<>();
        pairs.forEach(pair ->
                silent.add(new Link.Pair(persons.getOrDefault(pair.guardian(), pair.guardian()), pair.student())));
        return silent;
    }

    private static Link.Pair standing(Link link, Map<UUID, UUID> persons) {
        return new Link.Pair(persons.getOrDefault(link.guardian(), link.guardian()), link.student());
    }
}
