package org.kith.webapp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kith.settings.BadSetting;
import org.kith.settings.Settings;
import org.kith.settings.UnknownSetting;
import org.postgresql.Driver;

/**
 * The database of this deployment: PostgreSQL, or Derby in the data directory. Life: opened by the first connection anybody asks for
 * (the server asks before any code of ours runs, so that settings, data directory and database are checked here, in this order),
 * closed when the deployment ends.
 */
final class OwnDatabase {

    private static final Logger LOG = System.getLogger(OwnDatabase.class.getName());

    private static Optional<OwnDatabase> open = Optional.empty();

    private final Settings settings;
    private final Optional<DataDirectory> directory;

    private OwnDatabase(Settings settings, Optional<DataDirectory> directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** A connection nobody has used before.
     *
     * @throws SQLException also when Kith cannot start, with the sentence that says why; a server of our own has ended by then */
    static Connection connect() throws SQLException {
        try {
            return opened().connection();
        } catch (UnknownSetting | BadSetting | CannotStart reason) {
            OwnServer.stop(reason);
            throw new SQLException(reason.getMessage(), reason);
        }
    }

    /** Lets the data directory go after everything is written; with PostgreSQL there is nothing to do. */
    static synchronized void close() {
        open.flatMap(database -> database.directory).ifPresent(directory -> {
            EmbeddedDatabase.shutDown();
            directory.close();
        });
        open = Optional.empty();
    }

    private static synchronized OwnDatabase opened() {
        if (open.isEmpty()) {
            Settings settings = Settings.ofThisProcess();
            open = Optional.of(new OwnDatabase(settings, directory(settings)));
            awaitFirstConnection(settings, open.get());
        }
        return open.get();
    }

    private static void awaitFirstConnection(Settings settings, OwnDatabase database) {
        try {
            new FirstConnection(database::connection, settings, FirstConnection.PATIENCE).await();
            LOG.log(Level.INFO, "Kith keeps its data in {0}", FirstConnection.name(settings));
        } catch (CannotStart reason) {
            close();
            throw reason;
        }
    }

    private static Optional<DataDirectory> directory(Settings settings) {
        if (settings.databaseUrl().isPresent()) {
            return Optional.empty();
        }
        EmbeddedDatabase.prepare(settings.data());
        return Optional.of(DataDirectory.lock(settings.data()));
    }

    private Connection connection() throws SQLException {
        @Nullable
        Connection connection = settings.databaseUrl().isPresent()
                ? new Driver().connect(settings.databaseUrl().get(), login(settings))
                : EmbeddedDatabase.connect(settings.data());
        if (connection == null) {
            throw new SQLException("No driver for " + FirstConnection.name(settings));
        }
        return connection;
    }

    /** PostgreSQL's details of an error hold the whole row, names and all; they would end in the log. */
    static Properties login(Settings settings) {
        Properties login = new Properties();
        login.setProperty("ApplicationName", "kith");
        login.setProperty("logServerErrorDetail", "false");
        settings.databaseUser().ifPresent(user -> login.setProperty("user", user));
        settings.databasePassword().ifPresent(password -> login.setProperty("password", password));
        return login;
    }
}
