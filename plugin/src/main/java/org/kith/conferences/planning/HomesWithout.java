package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules.Homes;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Named;
import org.kith.households.Link;
import org.kith.households.PersonRecords;

/** Finds the homes of a course that have no meeting in a round. */
@Shared
class HomesWithout {

    private final ClassLists lists;
    private final CourseGuardians linked;
    private final PersonRecords records;

    @Inject
    HomesWithout(ClassLists lists, CourseGuardians linked, PersonRecords records) {
        this.lists = lists;
        this.linked = linked;
        this.records = records;
    }

    /**
     * In the order of the class list. A student of whom no home has done anything stands there once, whatever homes there are.
     *
     * @param wished what homes have wished for; they still have no meeting
     */
    List<StudentHome> of(RoundFacts round, UUID course, Collection<Meeting> booked, Collection<Meeting> wished) {
        List<Named> students =
                lists.students(course).stream().map(Enrolled::named).toList();
        Map<UUID, List<Link>> links = linked
                .of(course, students.stream().map(Named::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Link::student));
        Set<UUID> apart = apart(round, Stream.concat(booked.stream(), wished.stream()));
        Map<UUID, List<UUID>> known = known(links.values());
        return students.stream()
                .flatMap(student -> {
                    List<Link> own = links.getOrDefault(student.id(), List.of());
                    return own.isEmpty() || !apart.contains(student.id())
                            ? Stream.of(new StudentHome(student, Optional.empty(), own, Set.of(), false))
                            : homes(student, own, known);
                })
                .filter(home -> booked.stream().noneMatch(home::isOf))
                .toList();
    }

    /** Students of whom one home has done something that another may have to do still. */
    private static Set<UUID> apart(RoundFacts round, Stream<Meeting> done) {
        return round.plan().rules().homes() == Homes.EACH
                ? done.map(Meeting::child).collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<StudentHome> homes(Named student, List<Link> links, Map<UUID, List<UUID>> known) {
        Map<UUID, List<Link>> homes =
                links.stream().collect(Collectors.groupingBy(Link::household, LinkedHashMap::new, Collectors.toList()));
        return homes.entrySet().stream()
                .map(home -> new StudentHome(
                        student,
                        Optional.of(home.getKey()),
                        home.getValue(),
                        home.getValue().stream()
                                .flatMap(link -> known.getOrDefault(link.guardian(), List.of()).stream())
                                .collect(Collectors.toSet()),
                        homes.size() > 1));
    }

    /** All records of each guardian. */
    private Map<UUID, List<UUID>> known(Collection<List<Link>> links) {
        Map<UUID, UUID> persons = records.persons(
                links.stream().flatMap(List::stream).map(Link::guardian).collect(Collectors.toSet()));
        Map<UUID, List<UUID>> all = records.ofAll(persons.values());
        return persons.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, person -> all.getOrDefault(person.getValue(), List.of(person.getKey()))));
    }
}
