package org.kith.webapp;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jspecify.annotations.Nullable;

/** Derby inside this server: its files, its log, its end. */
final class EmbeddedDatabase {

    /** Where Derby writes what it has to say; by itself it would be the directory the server was started in. */
    private static final String LOG_SETTING = "derby.stream.error.file";

    private EmbeddedDatabase() {}

    static @Nullable Connection connect(Path data) throws SQLException {
        return new AutoloadedDriver().connect("jdbc:derby:" + data.resolve("derby") + ";create=true", new Properties());
    }

    /** Before the first connection: Derby reads it once. */
    static void logInto(Path data) {
        if (System.getProperty(LOG_SETTING) == null) {
            System.setProperty(LOG_SETTING, data.resolve("derby.log").toString());
        }
    }

    /** Writes everything to disk, so that the next start has nothing to recover. Derby reports success as an exception. */
    static void shutDown() {
        try {
            new AutoloadedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException done) {
            System.clearProperty(LOG_SETTING);
        }
    }
}
