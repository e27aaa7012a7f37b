package org.kith.linking;

import jakarta.inject.Inject;
import org.kith.Shared;
import org.kith.school.OfficeMatter;
import org.kith.school.OfficeOnly;
import org.kith.school.SchoolRules;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** What this visitor of the school may decide about families. */
@Shared
public class OfficeMatters {

    private final Visitor visitor;
    private final SchoolRules rules;

    @Inject
    OfficeMatters(Visitor visitor, SchoolRules rules) {
        this.visitor = visitor;
        this.rules = rules;
    }

    public boolean mayLimit() {
        return rules.allows(visitor.visit(), OfficeMatter.LIMITS);
    }

    public boolean mayMerge() {
        return rules.allows(visitor.visit(), OfficeMatter.MERGES);
    }

    /** @throws OfficeOnly if the visitor may not record limits */
    public void demandLimits() {
        rules.demand(visitor.visit(), OfficeMatter.LIMITS);
    }

    /** @throws OfficeOnly if the visitor may not say that two records are one person */
    public void demandMerges() {
        rules.demand(visitor.visit(), OfficeMatter.MERGES);
    }

    /** A link for a family is one into the course that somebody teaches. */
    boolean teaches() {
        return visitor.visit().isA(Standing.INSTRUCTOR);
    }

    boolean isOffice() {
        return visitor.visit().isA(Standing.ADMINISTRATOR);
    }
}
