package org.kith.webapp;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kith.settings.Settings;

/** What the features are given from outside: settings, the clock, the database of the running transaction,
 * threads for what goes on after an answer. */
@ApplicationScoped
public class Surroundings {

    @Produces
    @PersistenceContext(unitName = "kith")
    private EntityManager database;

    @Produces
    @Resource
    private ManagedExecutorService background;

    private final Settings settings = Settings.ofThisProcess();

    @Produces
    Settings settings() {
        return settings;
    }

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
