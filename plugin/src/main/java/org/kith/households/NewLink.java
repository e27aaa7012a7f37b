package org.kith.households;

import java.util.Optional;
import java.util.UUID;
import org.kith.visitor.Visit;

/**
 * A guardian to be linked to a student.
 *
 * @param household empty for the one where this guardian cares for children already, else a new one
 * @param by who links them; {@link Visit#NOBODY} for an LMS or a file
 */
public record NewLink(
        UUID guardian, UUID student, Ground ground, Relation relation, Optional<UUID> household, UUID by) {

    public static NewLink of(UUID guardian, UUID student, Ground ground) {
        return new NewLink(guardian, student, ground, Relation.UNSAID, Optional.empty(), Visit.NOBODY);
    }

    public NewLink as(Relation said) {
        return new NewLink(guardian, student, ground, said, household, by);
    }

    public NewLink in(UUID home) {
        return new NewLink(guardian, student, ground, relation, Optional.of(home), by);
    }

    public NewLink by(UUID person) {
        return new NewLink(guardian, student, ground, relation, household, person);
    }
}
