package org.kith.linking.records;

import java.util.List;
import java.util.Optional;
import org.kith.families.Named;
import org.kith.linking.FamilyGuardian;
import org.kith.linking.GuardianFacts;

/**
 * What {@code linking/same.jte} shows: whom this guardian may be once more.
 *
 * @param search what the office looks for in names; empty if there is no search for this visitor
 * @param found by it, or the other guardians of the student
 * @param beside the one chosen, to be looked at side by side
 */
public record SameView(
        Named student, FamilyGuardian guardian, Optional<String> search, List<Named> found, Optional<Beside> beside) {

    /** @param links how many children each of both is linked to */
    public record Beside(GuardianFacts other, int links, int ownLinks) {}

    public String path() {
        return guardian.path() + "/same";
    }

    public String path(Named other) {
        return path() + "/" + other.id();
    }
}
