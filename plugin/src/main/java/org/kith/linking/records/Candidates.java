package org.kith.linking.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Named;
import org.kith.families.Persons;
import org.kith.linking.FamilyGuardian;
import org.kith.linking.StudentPage;
import org.kith.page.NotFound;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Whom a guardian may turn out to be: another guardian of the same student; for the office, any grown-up of its platform. */
@Shared
class Candidates {

    private final StudentPage students;
    private final Persons persons;
    private final Visitor visitor;

    @Inject
    Candidates(StudentPage students, Persons persons, Visitor visitor) {
        this.students = students;
        this.persons = persons;
        this.visitor = visitor;
    }

    List<Named> of(UUID student, FamilyGuardian guardian, Optional<String> letters) {
        Stream<Named> others =
                students.of(student).stream().map(other -> other.facts().named());
        Stream<Named> found = letters.filter(typed -> isOffice() && !typed.isBlank()).stream()
                .flatMap(typed -> persons.adults(visitor.visit().platform(), typed).stream());
        return Stream.concat(others, found)
                .distinct()
                .filter(other -> !guardian.facts().records().contains(other.id()))
                .toList();
    }

    /** @throws NotFound if this is nobody whom the visitor may choose */
    void demand(UUID student, FamilyGuardian guardian, UUID other) {
        boolean known =
                of(student, guardian, Optional.empty()).stream().map(Named::id).anyMatch(other::equals);
        boolean anybody = isOffice()
                && !guardian.facts().records().contains(other)
                && persons.isAdult(visitor.visit().platform(), other);
        if (!known && !anybody) {
            throw new NotFound();
        }
    }

    boolean isOffice() {
        return visitor.visit().isA(Standing.ADMINISTRATOR);
    }
}
