package org.kith.conferences.interpreting;

import java.util.Optional;
import java.util.UUID;

/** Which meetings somebody looks after: those of a whole school, or those of one course in a round. */
record Circle(UUID platform, Optional<OfCourse> course) {

    record OfCourse(UUID round, UUID course) {}

    static Circle school(UUID platform) {
        return new Circle(platform, Optional.empty());
    }

    static Circle course(UUID platform, UUID round, UUID course) {
        return new Circle(platform, Optional.of(new OfCourse(round, course)));
    }
}
