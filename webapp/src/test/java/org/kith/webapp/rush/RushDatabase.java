package org.kith.webapp.rush;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where Kith keeps everything: an embedded database, which is to be looked into only while Kith does not run, or PostgreSQL. */
final class RushDatabase {

    private static final System.Logger LOG = System.getLogger(RushDatabase.class.getName());
    private static final int OWN = 2;
    private static final int OWN_AND_OF_ENDED_CHILDREN = 4;
    private static final int FIELDS_BEFORE = 11;
    /** In milliseconds, as on every usual Linux. */
    private static final int TICK = 10;

    private final String url;
    private final List<String> options;

    private RushDatabase(String url, List<String> options) {
        this.url = url;
        this.options = options;
    }

    static RushDatabase of(RushPlan plan) {
        if (plan.onDerby()) {
            System.setProperty(
                    "derby.stream.error.file",
                    plan.directory().resolve("derby.log").toString());
            Path data = plan.directory().resolve("data").toAbsolutePath();
            return new RushDatabase("jdbc:derby:" + data.resolve("derby"), List.of("-Dkith.data=" + data));
        }
        String url = plan.database().equals("postgresql") ? started() : plan.database();
        return new RushDatabase(url, List.of("-Dkith.db.url=" + url));
    }

    /** Of the server that shall keep its data there. */
    List<String> options() {
        return options;
    }

    /** Every claim there is, as {@code id slot seat child state seats}, the last of which are those of its slot. */
    List<String> claims() {
        return asked("select c.id, c.slot_id, c.seat, c.student_id, c.state, s.seats"
                + " from conference_claim c join conference_slot s on s.id = c.slot_id");
    }

    /**
     * What the database's own processes have worked so far, also those that have ended since; nothing if it is part of the server, or
     * not on this computer, or this is not Linux.
     */
    Duration worked() {
        if (!url.contains("postgresql")) {
            return Duration.ZERO;
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet own = statement.executeQuery("select pg_backend_pid()")) {
            own.next();
            return worked(own.getLong(1));
        } catch (SQLException broken) {
            throw new IllegalStateException("The database does not say which process it is", broken);
        }
    }

    /** @param backend one that is there until this has been read: through it one finds the server */
    private static Duration worked(long backend) {
        return ProcessHandle.of(backend)
                .flatMap(ProcessHandle::parent)
                .map(server -> server.descendants()
                        .map(process -> ticks(process, OWN))
                        .reduce(ticks(server, OWN_AND_OF_ENDED_CHILDREN), Long::sum))
                .map(ticks -> Duration.ofMillis(ticks * TICK))
                .orElse(Duration.ZERO);
    }

    /** The fields behind the name, which may have spaces in it (proc(5): utime, stime, cutime, cstime are 14 to 17). */
    private static long ticks(ProcessHandle process, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .skip(FIELDS_BEFORE)
                    .limit(fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Lets an embedded one go, so that Kith can have it; not the driver, which would have to be found again. */
    void close() {
        try {
            if (url.contains("derby")) {
                DriverManager.getConnection(url + ";shutdown=true").close();
            }
        } catch (SQLException done) {
            LOG.log(System.Logger.Level.DEBUG, "Derby says by failing that it has ended", done);
        }
    }

    private List<String> asked(String query) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column).trim());
                }
                all.add(String.join(" ", row));
            }
            return all;
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }

    private static String started() {
        try {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        } catch (IOException noPostgres) {
            throw new UncheckedIOException(noPostgres);
        }
    }
}
