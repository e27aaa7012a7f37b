package org.kith.webapp;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kith.keys.OwnKeys;

/**
 * Start and end of Kith. The settings and the database were checked when {@link OwnDatabase} was opened; then come the tables and our
 * keys, before anything else reads them.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/kith",
        className = "org.kith.webapp.ConfiguredDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20)
public class Start {

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    @Inject
    OwnKeys keys;

    @Inject
    FirstLink link;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object ready) throws SQLException {
        try {
            new Schema(database).migrate();
            keys.visitSecret();
            keys.toolKey();
            link.offer();
        } catch (SQLException | RuntimeException reason) {
            OwnDatabase.close();
            OwnServer.stop(reason);
            throw reason;
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        OwnDatabase.close();
    }
}
