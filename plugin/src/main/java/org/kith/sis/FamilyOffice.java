package org.kith.sis;

import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.Shared;
import org.kith.families.StudentCircle;
import org.kith.school.OfficeMatter;
import org.kith.school.OfficeOnly;
import org.kith.school.SchoolRules;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** Of which students whoever visits may bring families in: the office of all, a teacher of the own courses if the school says so. */
@Shared
class FamilyOffice {

    private final Visitor visitor;
    private final SchoolRules rules;

    @Inject
    FamilyOffice(Visitor visitor, SchoolRules rules) {
        this.visitor = visitor;
        this.rules = rules;
    }

    /** @throws OfficeOnly for a teacher whose school leaves lists to its office */
    StudentCircle circle() {
        Visit visit = visitor.visit();
        rules.demand(visit, OfficeMatter.LISTS);
        return new StudentCircle(
                visit.platform(), visit.isA(Standing.ADMINISTRATOR) ? Optional.empty() : Optional.of(visit.person()));
    }
}
