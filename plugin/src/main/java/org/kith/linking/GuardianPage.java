package org.kith.linking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.families.Newcomers;
import org.kith.households.Link;
import org.kith.page.NotFound;
import org.kith.page.Page;

/** Puts together one guardian of one student. */
@Shared
public class GuardianPage {

    static final String OVERTAKEN = "guardian.overtaken";

    private final SeenStudents students;
    private final StudentPage student;
    private final Newcomers newcomers;
    private final Families families;
    private final OfficeMatters matters;

    @Inject
    GuardianPage(
            SeenStudents students, StudentPage student, Newcomers newcomers, Families families, OfficeMatters matters) {
        this.students = students;
        this.student = student;
        this.newcomers = newcomers;
        this.families = families;
        this.matters = matters;
    }

    public Page page(Link.Pair pair, Typed typed) {
        return page(pair, typed, Optional.empty());
    }

    public Page saying(Link.Pair pair, Said said) {
        return page(pair, Typed.NOTHING, Optional.of(said));
    }

    /** @throws NotFound if these two were never linked, or the student is somebody else's */
    public FamilyGuardian one(Link.Pair pair) {
        UUID record = students.link(pair.student(), pair.guardian()).guardian();
        return student.of(pair.student()).stream()
                .filter(each -> each.facts().records().contains(record))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Page page(Link.Pair pair, Typed typed, Optional<Said> said) {
        Named child = students.one(pair.student());
        FamilyGuardian guardian = one(pair);
        List<FamilyGuardian> others = student.of(pair.student()).stream()
                .filter(other -> !other.person().equals(guardian.person()))
                .toList();
        GuardianView view = new GuardianView(
                child,
                guardian,
                others,
                newcomers.include(guardian.person()),
                new GuardianView.May(matters.mayLimit(), matters.mayMerge(), matters.teaches()),
                typed,
                further(guardian),
                said);
        return Page.of("linking/guardian", view, guardian.facts().name()).at(view.path());
    }

    private List<Named> further(FamilyGuardian guardian) {
        List<UUID> records = guardian.facts().records();
        return List.copyOf(families.named(records.subList(1, records.size())).values());
    }
}
