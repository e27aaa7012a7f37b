package org.kith.linking.records;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Named;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.linking.FamilyGuardian;
import org.kith.linking.GuardianPage;
import org.kith.linking.KnownGuardians;
import org.kith.linking.SeenStudents;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;

/** Puts together whom a guardian may be once more, and two records side by side. */
@Shared
class SamePage {

    private final SeenStudents students;
    private final GuardianPage guardians;
    private final Candidates candidates;
    private final KnownGuardians known;
    private final Households households;
    private final Reader reader;

    @Inject
    SamePage(
            SeenStudents students,
            GuardianPage guardians,
            Candidates candidates,
            KnownGuardians known,
            Households households,
            Reader reader) {
        this.students = students;
        this.guardians = guardians;
        this.candidates = candidates;
        this.known = known;
        this.households = households;
        this.reader = reader;
    }

    Page choosing(Link.Pair pair, String name) {
        FamilyGuardian guardian = guardians.one(pair);
        Optional<String> search = Optional.of(name.strip()).filter(letters -> candidates.isOffice());
        return page(new SameView(
                students.one(pair.student()),
                guardian,
                search,
                candidates.of(pair.student(), guardian, search),
                Optional.empty()));
    }

    Page comparing(Link.Pair pair, UUID other) {
        demand(pair, other);
        FamilyGuardian guardian = guardians.one(pair);
        Named student = students.one(pair.student());
        SameView.Beside beside = new SameView.Beside(known.one(other), links(other), links(guardian.person()));
        return page(new SameView(
                student,
                guardian,
                Optional.empty(),
                candidates.of(pair.student(), guardian, Optional.empty()),
                Optional.of(beside)));
    }

    /** @throws NotFound if this is nobody whom the visitor may choose */
    void demand(Link.Pair pair, UUID other) {
        candidates.demand(pair.student(), guardians.one(pair), other);
    }

    private int links(UUID person) {
        return (int) households.ofGuardian(person).stream().filter(Link::holds).count();
    }

    private Page page(SameView view) {
        return Page.of("linking/same", view, reader.words().text("same.title"))
                .at(view.beside()
                        .map(beside -> view.path(beside.other().named()))
                        .orElse(view.path()));
    }
}
