package org.kith.webapp.running;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;

/** The embedded database of a Kith that does not run: where time can have passed, and where the keys are. */
final class DatabaseAtRest implements AutoCloseable {

    private final Connection connection;

    private DatabaseAtRest(Connection connection) {
        this.connection = connection;
    }

    static DatabaseAtRest in(Path data) throws SQLException {
        System.setProperty(
                "derby.stream.error.file",
                data.resolveSibling("derby-at-rest.log").toString());
        return new DatabaseAtRest(
                new AutoloadedDriver().connect("jdbc:derby:" + data.resolve("derby"), new Properties()));
    }

    /** Every login that was begun, began an hour earlier. */
    void loginsBeganAnHourEarlier() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update login_attempt set begun_at = {fn timestampadd(SQL_TSI_HOUR, -1, begun_at)},"
                    + " expires_at = {fn timestampadd(SQL_TSI_HOUR, -1, expires_at)}");
        }
    }

    /** What visits are signed with. */
    byte[] visitSecret() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet key = statement.executeQuery("select secret from signing_key where purpose = 'VISIT'")) {
            key.next();
            return Base64.getUrlDecoder().decode(key.getString(1));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            new AutoloadedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException done) {
            System.clearProperty("derby.stream.error.file");
        }
    }
}
