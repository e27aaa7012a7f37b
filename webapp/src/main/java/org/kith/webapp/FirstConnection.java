package org.kith.webapp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.settings.Settings;

/** Asks the database for a first connection, with a little patience: it may start at the same moment as Kith. */
final class FirstConnection {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(FirstConnection.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Source source;
    private final String name;
    private final Duration patience;

    FirstConnection(Source source, Settings settings, Duration patience) {
        this.source = source;
        this.name = name(settings);
        this.patience = patience;
    }

    /** What an operator calls the database; without anything secret. */
    static String name(Settings settings) {
        return settings.databaseUrl()
                .map(url -> url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//"))
                .orElseGet(() -> settings.data().resolve("derby").toString());
    }

    /** @throws CannotStart if the database says no, or nothing until the patience ends */
    void await() {
        long end = System.nanoTime() + patience.toNanos();
        Optional<SQLException> problem = problem();
        if (problem.filter(FirstConnection::mayPass).isPresent()) {
            LOG.log(Level.INFO, "Kith waits for {0}", name);
        }
        while (problem.filter(FirstConnection::mayPass).isPresent() && System.nanoTime() < end) {
            pause();
            problem = problem();
        }
        problem.ifPresent(last -> {
            throw new CannotStart(sentence(last), last);
        });
    }

    private Optional<SQLException> problem() {
        try (Connection connection = source.connection()) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(new SQLException("not valid", "08000"));
        } catch (SQLException problem) {
            return Optional.of(problem);
        }
    }

    /** SQLSTATE class 08: no connection; 57P03: PostgreSQL is starting up. */
    private static boolean mayPass(SQLException problem) {
        return state(problem).startsWith("08") || state(problem).equals("57P03");
    }

    private String sentence(SQLException problem) {
        String state = state(problem);
        if (mayPass(problem)) {
            return "It cannot reach " + name + " (tried for " + patience.toSeconds()
                    + " seconds). Start the database, or check kith.db.url.";
        }
        if (state.startsWith("28")) {
            return "The database " + name + " refuses the user or password. Check kith.db.user and kith.db.password.";
        }
        if (state.equals("3D000")) {
            return "The database " + name + " does not exist. Create it, or check kith.db.url.";
        }
        return "It cannot open the database " + name + ": " + firstLine(problem.getMessage()) + " (SQLSTATE " + state
                + ").";
    }

    private static String state(SQLException problem) {
        return problem.getSQLState() == null ? "" : problem.getSQLState();
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("It was told to stop while it waited for the database.", stopped);
        }
    }

    /** Where connections come from. */
    @FunctionalInterface
    interface Source {
        Connection connection() throws SQLException;
    }
}
