package org.kith.webapp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of the database, brought up to this version of Kith; a database of a newer version is left alone. */
final class Schema {

    private final Flyway flyway;

    Schema(DataSource database) throws SQLException {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(
                        isDerby(database)
                                ? Map.of("uuid", "char(36)", "text", "clob")
                                : Map.of("uuid", "uuid", "text", "text"))
                .load();
    }

    /** @throws CannotStart if the database is newer than this Kith, or was changed by other hands */
    void migrate() {
        try {
            newer().ifPresent(newest -> {
                throw new CannotStart("The database is newer than this Kith: it is at version " + newest
                        + ", which this Kith does not know. Start the newer Kith again, or restore the backup from before"
                        + " the upgrade.");
            });
            flyway.migrate();
        } catch (FlywayValidateException changed) {
            throw new CannotStart(
                    "The tables of the database are not as this Kith left them. Restore a backup, or start the Kith they"
                            + " were made by.",
                    changed);
        } catch (FlywayException failed) {
            throw new CannotStart(
                    "The database could not be brought up to this version, and the last step was taken back: "
                            + String.valueOf(failed.getMessage())
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    failed);
        }
    }

    private Optional<String> newer() {
        return Arrays.stream(flyway.info().applied())
                .filter(step -> step.getState().name().startsWith("FUTURE"))
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .reduce((older, newer) -> newer);
    }

    private static boolean isDerby(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }
}
