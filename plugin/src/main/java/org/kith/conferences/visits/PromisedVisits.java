package org.kith.conferences.visits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kith.Shared;
import org.kith.conferences.CourseLeaves;
import org.kith.conferences.HostInUse;

/** Keeps a course in a round for as long as its families wait for visits: without its teachers nobody could answer them, or cancel. */
@Shared
class PromisedVisits {

    private final HomeVisits visits;
    private final Clock clock;

    @Inject
    PromisedVisits(HomeVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** @throws HostInUse if a family of the course has asked for a visit that is not over */
    void leave(@Observes CourseLeaves leaving) {
        boolean promised = visits.ofCourse(leaving.round(), leaving.course()).stream()
                .anyMatch(visit -> !visit.isOverAt(clock.instant()));
        if (promised) {
            throw new HostInUse();
        }
    }
}
