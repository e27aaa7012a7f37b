package org.kith.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kith.settings.Settings;

/** What the features are given from outside: settings, the clock, the database of the running transaction. */
@ApplicationScoped
public class Surroundings {

    @Produces
    @PersistenceContext(unitName = "kith")
    private EntityManager database;

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
