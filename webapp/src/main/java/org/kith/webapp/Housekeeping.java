package org.kith.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.launch.Attempts;
import org.kith.platforms.LaunchRefusals;
import org.kith.registration.RegistrationLinks;

/** Sweeps every hour. Each node does; sweeping twice at once only finds less to sweep. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject
    Background background;

    @Inject
    Attempts attempts;

    @Inject
    LaunchRefusals refusals;

    @Inject
    RegistrationLinks links;

    void begin(@Observes Beginning now) {
        background.every(EVERY, new Task("sweeping", Lane.SHORT, this::sweep));
    }

    private void sweep() {
        int forgotten = attempts.forgetOld();
        refusals.forgetOld();
        links.forgetOld();
        LOG.log(Level.DEBUG, "Forgot {0} logins that were never finished", forgotten);
    }
}
