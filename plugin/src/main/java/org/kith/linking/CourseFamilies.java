package org.kith.linking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.answers.AnswerTrace;
import org.kith.answers.Answers;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;

/** All families of a course, with as many queries for three thousand students as for three. */
@Shared
class CourseFamilies {

    private final ClassLists lists;
    private final Guardians guardians;
    private final KnownGuardians known;
    private final Limits limits;
    private final Answers answers;

    @Inject
    CourseFamilies(ClassLists lists, Guardians guardians, KnownGuardians known, Limits limits, Answers answers) {
        this.lists = lists;
        this.guardians = guardians;
        this.known = known;
        this.limits = limits;
        this.answers = answers;
    }

    /** By the student's name. */
    List<Family> of(UUID course, List<Enrolled> students) {
        List<Named> named = students.stream().map(Enrolled::named).toList();
        List<UUID> ids = named.stream().map(Named::id).toList();
        List<Link> links =
                guardians.of(course, ids).stream().filter(Link::holds).toList();
        Map<UUID, GuardianFacts> facts =
                known.of(links.stream().map(Link::guardian).collect(Collectors.toSet()), guardians.lastSeen(course));
        Map<UUID, List<LimitView>> decided = limits.about(ids);
        Map<UUID, List<AnswerTrace>> said =
                answers.traces(course).stream().collect(Collectors.groupingBy(AnswerTrace::child));
        Map<UUID, List<Link>> by = links.stream().collect(Collectors.groupingBy(Link::student));
        return named.stream()
                .map(student -> {
                    List<FamilyGuardian> own = persons(
                            by.getOrDefault(student.id(), List.of()),
                            facts,
                            decided.getOrDefault(student.id(), List.of()));
                    return new Family(student, own, last(own, said.getOrDefault(student.id(), List.of())));
                })
                .toList();
    }

    /** Who is who in the course: its class list knows. */
    List<Enrolled> everybody(UUID course) {
        return lists.of(course);
    }

    /** Each person once, whatever record is linked. */
    static List<FamilyGuardian> persons(List<Link> links, Map<UUID, GuardianFacts> facts, List<LimitView> limits) {
        Map<UUID, FamilyGuardian> persons = new LinkedHashMap<>();
        links.forEach(link -> Optional.ofNullable(facts.get(link.guardian()))
                .ifPresent(known -> persons.putIfAbsent(
                        known.named().id(), new FamilyGuardian(link, known, about(known, limits), Optional.empty()))));
        return List.copyOf(persons.values());
    }

    private static List<LimitView> about(GuardianFacts guardian, List<LimitView> limits) {
        return limits.stream()
                .filter(limit -> guardian.records().contains(limit.pair().guardian()))
                .toList();
    }

    private static Optional<Reached> last(List<FamilyGuardian> own, List<AnswerTrace> said) {
        Set<UUID> records = own.stream()
                .flatMap(guardian -> guardian.facts().records().stream())
                .collect(Collectors.toSet());
        Stream<Reached> answered = said.stream()
                .filter(trace -> records.contains(trace.guardian()))
                .map(trace -> new Reached(trace.at(), trace.kind().key()));
        Stream<Instant> opened = own.stream().flatMap(guardian -> guardian.facts().seen().stream());
        return Stream.concat(opened.map(at -> new Reached(at, Reached.OPENED)), answered)
                .max(Comparator.comparing(Reached::at));
    }
}
