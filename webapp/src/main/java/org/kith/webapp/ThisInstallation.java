package org.kith.webapp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.kith.settings.Installation;
import org.kith.settings.Settings;

/** Tells which Kith this is and what it keeps its data in. */
@ApplicationScoped
public class ThisInstallation {

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    @Produces
    Installation installation(Settings settings) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String name = about.getDatabaseProductName() + " " + about.getDatabaseMajorVersion() + "."
                    + about.getDatabaseMinorVersion();
            return new Installation(version(), settings.databaseUrl().isEmpty(), name);
        } catch (SQLException silent) {
            throw new IllegalStateException(silent);
        }
    }

    private static String version() {
        try (InputStream file =
                Objects.requireNonNull(ThisInstallation.class.getResourceAsStream("/kith.properties"))) {
            Properties kith = new Properties();
            kith.load(file);
            return kith.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
