package org.kith.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two kinds of database Kith runs on; each is started once, when the first test asks for it. */
@SuppressWarnings("ImmutableEnumChecker") // started is set once, when the first test asks
enum Brand {
    DERBY("char(36)", "clob") {
        @Override
        String start() {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            System.setProperty("derby.locks.deadlockTimeout", "1");
            return "jdbc:derby:memory:kith;create=true";
        }
    },
    POSTGRESQL("uuid", "text") {
        @Override
        String start() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres") + WITHOUT_VALUES;
            } catch (IOException noPostgres) {
                throw new UncheckedIOException(noPostgres);
            }
        }
    };

    /** As in production: messages name the constraint and not what was to be written. */
    private static final String WITHOUT_VALUES = "&logServerErrorDetail=false";

    private final String uuid;
    private final String text;
    private @Nullable Database started;

    Brand(String uuid, String text) {
        this.uuid = uuid;
        this.text = text;
    }

    /** Starts the server. @return where it can be reached */
    abstract String start();

    String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    synchronized Database database() {
        Database database = started;
        if (database == null) {
            database = Database.migrated(start(), uuid, text);
            started = database;
        }
        return database;
    }
}
