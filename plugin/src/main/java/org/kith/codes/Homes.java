package org.kith.codes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;

/** In which homes students live, as far as anybody has linked a guardian to them. */
@Dependent
class Homes {

    private final Households households;
    private final Limits limits;
    private final PersonRecords records;

    @Inject
    Homes(Households households, Limits limits, PersonRecords records) {
        this.households = households;
        this.limits = limits;
        this.records = records;
    }

    /** By student, the oldest home first; a student without a guardian is not named. */
    Map<UUID, List<KnownHome>> of(Collection<UUID> students) {
        List<Link> links =
                households.ofStudents(students).stream().filter(Link::holds).toList();
        Set<Link.Pair> shut = shut(students);
        Map<UUID, UUID> persons =
                records.persons(links.stream().map(Link::guardian).toList());
        Map<Dwelling, List<Link>> homes =
                links.stream().collect(Collectors.groupingBy(Homes::home, LinkedHashMap::new, Collectors.toList()));
        return homes.entrySet().stream()
                .map(home -> new KnownHome(
                        home.getKey(),
                        home.getValue().stream().map(Link::guardian).toList(),
                        home.getValue().stream().anyMatch(link -> shut.contains(ofPerson(link, persons)))))
                .collect(Collectors.groupingBy(home -> home.home().student()));
    }

    List<KnownHome> of(UUID student) {
        return of(List.of(student)).getOrDefault(student, List.of());
    }

    /** Nobody new comes in there: somebody who lives in it must not read about the child. */
    boolean isClosed(Dwelling home) {
        return of(home.student()).stream().anyMatch(known -> known.home().equals(home) && known.closed());
    }

    /** Whom a decision that holds today keeps from reading about whom, by the records that stand for them. */
    private Set<Link.Pair> shut(Collection<UUID> students) {
        Set<Link.Pair> pairs = limits.about(students).values().stream()
                .flatMap(List::stream)
                .filter(limit -> limit.holds() && limit.decision().kind() == LimitKind.NO_INFORMATION)
                .map(LimitView::pair)
                .collect(Collectors.toSet());
        Map<UUID, UUID> persons =
                records.persons(pairs.stream().map(Link.Pair::guardian).toList());
        Set<Link.Pair> shut = new HashSet<>();
        pairs.forEach(pair ->
                shut.add(new Link.Pair(persons.getOrDefault(pair.guardian(), pair.guardian()), pair.student())));
        return shut;
    }

    private static Dwelling home(Link link) {
        return new Dwelling(link.student(), Optional.of(link.household()));
    }

    private static Link.Pair ofPerson(Link link, Map<UUID, UUID> persons) {
        return new Link.Pair(persons.getOrDefault(link.guardian(), link.guardian()), link.student());
    }
}
