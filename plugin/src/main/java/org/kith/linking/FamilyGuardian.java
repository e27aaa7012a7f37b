package org.kith.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.LimitKind;
import org.kith.households.LimitView;
import org.kith.households.Link;

/**
 * A guardian of one student, for the school's people.
 *
 * @param limits all decisions about these two, newest first
 * @param by who linked them, if a person did
 */
public record FamilyGuardian(Link link, GuardianFacts facts, List<LimitView> limits, Optional<Named> by) {

    FamilyGuardian linkedBy(Optional<Named> person) {
        return new FamilyGuardian(link, facts, limits, person);
    }

    /** The one place that says whether we can reach somebody about this child (rule 2). */
    public boolean isReached() {
        return mayBeTold() && (facts.seen().isPresent() || facts.ways().stream().anyMatch(ContactView::reaches));
    }

    /** No decision of today closes the book about this child. */
    public boolean mayBeTold() {
        return limits.stream()
                .noneMatch(limit -> limit.holds() && limit.decision().kind() == LimitKind.NO_INFORMATION);
    }

    public List<LimitView> limitsOfToday() {
        return limits.stream().filter(LimitView::holds).toList();
    }

    /** The record that stands for this person. */
    public UUID person() {
        return facts.named().id();
    }

    /** Of everything the form about this guardian changes: another one means that somebody has changed it meanwhile. */
    String version() {
        String all = String.join(
                "\n",
                facts.name(),
                link.relation().words(),
                facts.profile().reads(),
                facts.profile().speaks(),
                facts.ways().toString());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public String path() {
        return StudentView.path(link.student()) + "/guardians/" + person();
    }
}
