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

    /** After how many seconds Derby looks whether two wait for each other; by itself it would be twenty, with people waiting. */
    private static final String CIRCLE_SETTING = "derby.locks.deadlockTimeout";

    private static final String SOON = "2";

    private EmbeddedDatabase() {}

    static @Nullable Connection connect(Path data) throws SQLException {
        return new AutoloadedDriver().connect("jdbc:derby:" + data.resolve("derby") + ";create=true", new Properties());
    }

    /** Before the first connection, because Derby reads it once. What the operator has set stays. */
    static void prepare(Path data) {
        setUnlessSet(LOG_SETTING, data.resolve("derby.log").toString());
        setUnlessSet(CIRCLE_SETTING, SOON);
    }

    /** Writes everything to disk, so that the next start has nothing to recover. Derby reports success as an exception. */
    static void shutDown() {
        try {
            new AutoloadedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException done) {
            System.clearProperty(LOG_SETTING);
            System.clearProperty(CIRCLE_SETTING);
        }
    }

    private static void setUnlessSet(String setting, String value) {
        if (System.getProperty(setting) == null) {
            System.setProperty(setting, value);
        }
    }
}
