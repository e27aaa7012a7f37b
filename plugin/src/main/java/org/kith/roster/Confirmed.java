package org.kith.roster;

import java.util.List;
import java.util.UUID;
import org.kith.visitor.Standing;

/** What a teacher has just said, so that it can be taken back at once. @param count of those it changed something for */
public record Confirmed(Standing as, int count, List<UUID> people) {
    public Confirmed {
        people = List.copyOf(people);
    }

    /** Nobody was ticked. */
    public boolean isNothing() {
        return count == 0;
    }
}
