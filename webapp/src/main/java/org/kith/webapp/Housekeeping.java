package org.kith.webapp;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kith.launch.Attempts;
import org.kith.platforms.LaunchRefusals;
import org.kith.registration.RegistrationLinks;

/** Sweeps every hour. Each node does; sweeping twice at once only finds less to sweep. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Attempts attempts;

    @Inject
    LaunchRefusals refusals;

    @Inject
    RegistrationLinks links;

    private @Nullable ScheduledFuture<?> sweeping;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        sweeping = executor.scheduleWithFixedDelay(this::sweep, EVERY.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }

    /** A failure must not reach the executor, which would never sweep again. */
    void sweep() {
        try {
            int forgotten = attempts.forgetOld();
            refusals.forgetOld();
            links.forgetOld();
            LOG.log(Level.DEBUG, "Forgot {0} logins that were never finished", forgotten);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old logins were not forgotten this hour: {0}", failed.getMessage());
        }
    }
}
