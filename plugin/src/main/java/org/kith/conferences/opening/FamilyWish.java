package org.kith.conferences.opening;

import java.util.Set;
import java.util.UUID;

/** What a family would like for one conference. @param household whoever of it comes cannot be at two conferences at once */
public record FamilyWish(UUID id, UUID household, Set<PriorityReason> reasons, Wanted wanted) {

    public FamilyWish {
        reasons = Set.copyOf(reasons);
    }

    /** Smaller for those who come first. */
    int precedence() {
        int order = 0;
        for (PriorityReason reason : PriorityReason.values()) {
            order = 2 * order + (reasons.contains(reason) ? 0 : 1);
        }
        return order - (reasons.size() << PriorityReason.values().length);
    }
}
