package org.kith.conferences.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;

/** Erases where visits have been. Each node does; the second finds nothing left. */
@ApplicationScoped
public class VisitPlaces {

    static final Duration EVERY = Duration.ofMinutes(30);

    @Inject
    Background background;

    @Inject
    HomeVisits visits;

    void begin(@Observes Beginning now) {
        background.every(EVERY, new Task("places of home visits", Lane.SHORT, visits::erasePlaces));
    }
}
