package org.kith.conferences.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.conferences.visits.EndedVisits;

/** Erases what calendars were told to cancel, once its time has passed. Each node does; the second finds nothing left. */
@ApplicationScoped
public class PassedTimes {

    static final Duration EVERY = Duration.ofMinutes(30);

    @Inject
    Background background;

    @Inject
    EndedVisits visits;

    void begin(@Observes Beginning now) {
        background.every(EVERY, new Task("cancelled visits that have passed", Lane.SHORT, visits::erase));
    }
}
