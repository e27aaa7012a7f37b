package org.kith.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;

/** Removes, for every school, what was kept long enough. What fails is tried again the next time and keeps nobody else from going. */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = System.getLogger(Retention.class.getName());

    /** How often somebody asks whether a day has passed. */
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject
    Schools schools;

    @Inject
    SchoolRules rules;

    /** Found wherever a feature has one. */
    @Inject
    Instance<Purge> purges;

    @Inject
    Background background;

    @Inject
    Clock clock;

    void begin(@Observes Beginning now) {
        background.every(EVERY, new Task("what was kept long enough", Lane.LONG, this::run));
    }

    /** Once for all schools. */
    public void run() {
        List<Purge> all = purges.stream().toList();
        for (Term term : schools.due(clock.instant())) {
            all.stream().filter(purge -> purge.kind() == term.kind()).forEach(purge -> run(purge, term));
        }
    }

    private void run(Purge purge, Term term) {
        try {
            int removed = purge.purge(term.platform(), term.before());
            rules.purged(term.platform(), term.kind(), removed, clock.instant());
            LOG.log(removed == 0 ? Level.DEBUG : Level.INFO, "Removed {0} of {1}", removed, term.kind());
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "Old records of kind " + term.kind() + " could not be removed", mistake);
        }
    }
}
