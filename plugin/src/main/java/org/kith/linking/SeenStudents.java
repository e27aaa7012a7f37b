package org.kith.linking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.families.Persons;
import org.kith.households.Link;
import org.kith.page.NotFound;
import org.kith.visitor.Visitor;

/** The students a visitor of the school may look at, and their links: a teacher's own ones, the office's all. */
@Shared
public class SeenStudents {

    private final Visitor visitor;
    private final OfficeMatters matters;
    private final ClassLists lists;
    private final Persons persons;
    private final Guardians guardians;
    private final Families families;

    @Inject
    SeenStudents(
            Visitor visitor,
            OfficeMatters matters,
            ClassLists lists,
            Persons persons,
            Guardians guardians,
            Families families) {
        this.visitor = visitor;
        this.matters = matters;
        this.lists = lists;
        this.persons = persons;
        this.guardians = guardians;
        this.families = families;
    }

    /**
     * @throws NotFound if there is no such student or it is somebody else's
     * @throws OwnChild if the visitor is, or was, a guardian of this student
     */
    public Named one(UUID student) {
        Named found = matters.isOffice()
                ? persons.student(visitor.visit().platform(), student)
                : lists.student(visitor.course(), student).named();
        List<UUID> own = families.recordsOf(visitor.person());
        if (guardians.anywhere(List.of(student)).stream().map(Link::guardian).anyMatch(own::contains)) {
            throw new OwnChild();
        }
        return found;
    }

    /** Of this student as this visitor sees it; ended ones too, oldest first. */
    List<Link> links(UUID student) {
        return matters.isOffice()
                ? guardians.anywhere(List.of(student))
                : guardians.of(visitor.course(), List.of(student));
    }

    /**
     * The link between these two, under any record of the guardian; one that holds before one that has ended.
     *
     * @throws NotFound if there is none, or the student is somebody else's
     */
    public Link link(UUID student, UUID guardian) {
        List<UUID> records = families.recordsOf(guardian);
        List<Link> links = links(one(student).id()).stream()
                .filter(link -> records.contains(link.guardian()))
                .toList();
        return links.stream()
                .filter(Link::holds)
                .findFirst()
                .or(() -> links.stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
