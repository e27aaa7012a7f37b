package org.kith.links;

import java.time.Duration;
import java.util.UUID;
import org.kith.visitor.Visit;

/**
 * A link that is wanted.
 *
 * @param forWhom a guardian in one of their households
 * @param course in which they read, on its platform
 * @param by who makes it; {@link Visit#NOBODY} if no person does
 */
public record NewFamilyLink(Whom forWhom, Place course, LinkPurpose purpose, Duration lasts, UUID by) {

    public static final Duration USUAL = Duration.ofDays(30);

    /** Any record of the guardian will do. */
    public record Whom(UUID guardian, UUID household) {}

    /** A course of a platform. */
    public record Place(UUID platform, UUID course) {}

    public static NewFamilyLink of(Whom forWhom, Place course, LinkPurpose purpose) {
        return new NewFamilyLink(forWhom, course, purpose, USUAL, Visit.NOBODY);
    }

    public NewFamilyLink lasting(Duration time) {
        return new NewFamilyLink(forWhom, course, purpose, time, by);
    }

    public NewFamilyLink by(UUID person) {
        return new NewFamilyLink(forWhom, course, purpose, lasts, person);
    }
}
