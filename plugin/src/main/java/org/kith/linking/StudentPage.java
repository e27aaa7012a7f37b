package org.kith.linking;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Puts together one student with all guardians. */
@Shared
public class StudentPage {

    private final Visitor visitor;
    private final SeenStudents students;
    private final KnownGuardians known;
    private final Guardians guardians;
    private final Families families;
    private final Limits limits;

    @Inject
    Reader reader;

    @Inject
    StudentPage(
            Visitor visitor,
            SeenStudents students,
            KnownGuardians known,
            Guardians guardians,
            Families families,
            Limits limits) {
        this.visitor = visitor;
        this.students = students;
        this.known = known;
        this.guardians = guardians;
        this.families = families;
        this.limits = limits;
    }

    public Page page(UUID student) {
        return page(student, Typed.NOTHING, Optional.empty());
    }

    Page page(UUID id, Typed typed, Optional<Said> said) {
        Named student = students.one(id);
        boolean office = visitor.visit().standing() != Standing.INSTRUCTOR;
        StudentView view = new StudentView(student, of(id), office, typed, UUID.randomUUID(), said);
        return Page.of("linking/student", view, view.name()).at(view.path());
    }

    /** Everybody who is or was linked, each person once; those linked now first. The student is the caller's to ask. */
    public List<FamilyGuardian> of(UUID student) {
        List<Link> links = students.links(student).stream()
                .sorted(Comparator.comparing(link -> !link.holds()))
                .toList();
        Set<UUID> records = links.stream().map(Link::guardian).collect(Collectors.toSet());
        Map<UUID, GuardianFacts> facts = known.of(
                records, visitor.visit().course().map(guardians::lastSeen).orElse(Map.of()));
        Map<UUID, Named> staff = families.named(links.stream().map(Link::by).toList());
        return CourseFamilies.persons(
                        links, facts, limits.about(List.of(student)).getOrDefault(student, List.of()))
                .stream()
                .map(each ->
                        each.linkedBy(Optional.ofNullable(staff.get(each.link().by()))))
                .toList();
    }
}
