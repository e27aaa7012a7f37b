package org.kith.webapp;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database up to this version at start, before anything else reads it. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/kith",
        className = "org.kith.webapp.ConfiguredDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class DatabaseMigration {

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) throws SQLException {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(
                        isDerby() ? Map.of("uuid", "char(36)", "text", "clob") : Map.of("uuid", "uuid", "text", "text"))
                .load()
                .migrate();
    }

    private boolean isDerby() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }
}
