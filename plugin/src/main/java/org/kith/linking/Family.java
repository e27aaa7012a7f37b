package org.kith.linking;

import java.util.List;
import java.util.Optional;
import org.kith.families.Named;
import org.kith.households.Link;

/** A student with the guardians of this course. @param last when a guardian was last here */
public record Family(Named student, List<FamilyGuardian> guardians, Optional<Reached> last) {

    private static final int TINTS = 4;

    Family withoutLimits() {
        List<FamilyGuardian> bare = guardians.stream()
                .map(each -> new FamilyGuardian(each.link(), each.facts(), List.of(), each.by()))
                .toList();
        return new Family(student, bare, last);
    }

    public boolean isReached() {
        return guardians.stream().anyMatch(FamilyGuardian::isReached);
    }

    public Unreached unreached() {
        return Unreached.of(guardians);
    }

    /** Somebody else lives elsewhere, and this guardian is not of the first home. */
    public boolean isApart(FamilyGuardian guardian) {
        return guardians.stream()
                .map(FamilyGuardian::link)
                .findFirst()
                .map(Link::household)
                .filter(first -> !first.equals(guardian.link().household()))
                .isPresent();
    }

    public String name() {
        return student.fullName().orElse("");
    }

    /** Classes of the circle with the initials: one of four tints, always the same for the same student. */
    public String face() {
        int tint = Math.floorMod(student.id().hashCode(), TINTS) + 1;
        return tint == 1 ? "face" : "face face--" + tint;
    }

    public String path() {
        return StudentView.path(student.id());
    }
}
