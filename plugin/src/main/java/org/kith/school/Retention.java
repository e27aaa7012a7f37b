package org.kith.school;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Removes, for every school, what was kept long enough. What fails is tried again the next time and keeps nobody else from going. */
@Dependent
public class Retention {

    private static final Logger LOG = System.getLogger(Retention.class.getName());

    private final Platforms platforms;
    private final SchoolRules rules;
    private final Clock clock;

    /** Found wherever a feature has one. */
    @Inject
    Instance<Purge> purges;

    @Inject
    Retention(Platforms platforms, SchoolRules rules, Clock clock) {
        this.platforms = platforms;
        this.rules = rules;
        this.clock = clock;
    }

    /** Once for all schools. */
    public void run() {
        run(purges.stream().toList());
    }

    void run(List<Purge> all) {
        for (RegisteredPlatform platform : platforms.all()) {
            Rules decided = rules.rules(platform.id());
            all.forEach(purge -> run(platform.id(), purge, decided));
        }
    }

    private void run(UUID platform, Purge purge, Rules decided) {
        Instant now = clock.instant();
        try {
            int removed = purge.purge(platform, now.minus(Duration.ofDays(decided.daysOf(purge.kind()))));
            rules.purged(platform, purge.kind(), removed, now);
            LOG.log(removed == 0 ? Level.DEBUG : Level.INFO, "Removed {0} of {1}", removed, purge.kind());
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "Old records of kind " + purge.kind() + " could not be removed", mistake);
        }
    }
}
