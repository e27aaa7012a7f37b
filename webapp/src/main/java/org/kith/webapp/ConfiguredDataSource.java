package org.kith.webapp;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jspecify.annotations.Nullable;
import org.kith.settings.Settings;
import org.postgresql.Driver;

/**
 * Opens connections to the database the settings name: PostgreSQL, or the embedded Derby in the data directory. The server pools
 * them. The drivers are called directly, because {@link DriverManager} does not see drivers inside a WAR.
 */
public class ConfiguredDataSource implements DataSource {

    private final Settings settings = Settings.ofThisProcess();
    private @Nullable PrintWriter log;
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        return settings.databaseUrl().isPresent()
                ? postgres(settings.databaseUrl().get())
                : derby();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Connection postgres(String url) throws SQLException {
        Properties login = new Properties();
        settings.databaseUser().ifPresent(user -> login.setProperty("user", user));
        settings.databasePassword().ifPresent(password -> login.setProperty("password", password));
        return opened(new Driver().connect(url, login), url);
    }

    private Connection derby() throws SQLException {
        String url = "jdbc:derby:" + settings.data().resolve("derby") + ";create=true";
        return opened(new AutoloadedDriver().connect(url, new Properties()), url);
    }

    private static Connection opened(@Nullable Connection connection, String url) throws SQLException {
        if (connection == null) {
            throw new SQLException("No driver for " + url.replaceFirst("[?;].*", ""));
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        log = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
