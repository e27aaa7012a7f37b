package org.kith.objectives;

import java.util.Optional;
import java.util.UUID;
import org.kith.testing.Database;
import org.kith.testing.Kith;

/** Objectives for tests about something else. */
public final class ObjectivesInTests {

    private ObjectivesInTests() {}

    /** A new one at the end of the course's list. @return its id */
    public static UUID added(Kith kith, UUID course, String statement) {
        ObjectiveForm form = new ObjectiveForm(
                Optional.empty(), statement, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return kith.the(Database.class)
                .inTransaction(
                        () -> kith.the(Objectives.class).add(course, form).id());
    }
}
