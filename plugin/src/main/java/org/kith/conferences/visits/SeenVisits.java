package org.kith.conferences.visits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.Meeting;
import org.kith.families.Named;

/**
 * What a teacher sees of visits beside what was agreed.
 *
 * @param own records of the visitor
 * @param told meetings of which their families may know today
 */
record SeenVisits(Map<UUID, Named> names, List<UUID> own, Set<Meeting> told) {

    VisitsView.Row row(VisitFacts visit) {
        return new VisitsView.Row(
                visit,
                name(visit.meeting().child()),
                name(visit.meeting().home().guardian()),
                visit.staff().stream()
                        .map(this::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")),
                visit.staff().stream().anyMatch(own::contains),
                told.contains(visit.meeting()));
    }

    private String name(UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}
