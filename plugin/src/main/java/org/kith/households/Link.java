package org.kith.households;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A guardian's link to a student as others see it.
 *
 * @param by who linked them; {@link org.kith.visitor.Visit#NOBODY} if no person did
 * @param ended when a person ended it; empty while it holds
 */
public record Link(
        Pair pair, UUID household, Relation relation, Ground ground, UUID by, Instant since, Optional<Instant> ended) {

    /** Who to whom, by the ids of people. */
    public record Pair(UUID guardian, UUID student) {}

    public UUID guardian() {
        return pair.guardian();
    }

    public UUID student() {
        return pair.student();
    }

    public boolean holds() {
        return ended.isEmpty();
    }

    /** Not only in the courses where an LMS says it. */
    public boolean isEverywhere() {
        return ground != Ground.LMS;
    }
}
