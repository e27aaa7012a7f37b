package org.kith.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.kith.delivery.LetterHandled;
import org.kith.launch.Launched;
import org.kith.page.BugShown;
import org.kith.page.Refused;
import org.kith.roster.RosterRead;

/** Counts for the operator's monitoring what happens, by kind; no name and no id of anybody is a label. */
@ApplicationScoped
public class Tallies {

    @Inject
    MetricRegistry registry;

    void refused(@Observes Refused refused) {
        count("kith_refusals", new Tag("reason", refused.reason()));
    }

    void failed(@Observes BugShown bug) {
        count("kith_bugs");
    }

    void launched(@Observes Launched launched) {
        count("kith_launches", new Tag("standing", launched.standing()));
    }

    void read(@Observes RosterRead read) {
        count("kith_roster_readings", new Tag("outcome", read.outcome()));
    }

    void handled(@Observes LetterHandled letter) {
        count("kith_letters", new Tag("outcome", letter.outcome()));
    }

    private void count(String name, Tag... tags) {
        registry.counter(name, tags).inc();
    }
}
