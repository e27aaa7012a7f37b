package org.kith.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a database, those that others refer to last: in this order they can be emptied. */
final class Tables {

    static final String DERBY = "org.apache.derby.iapi.jdbc.AutoloadedDriver";
    private static final String OF_FLYWAY = "flyway_schema_history";

    private final Connection connection;
    private final List<String> names;

    private Tables(Connection connection, List<String> names) {
        this.connection = connection;
        this.names = names;
    }

    static Tables at(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            return new Tables(connection, inOrder(connection.getMetaData()));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void empty() {
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.executeUpdate("delete from " + name);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    int rows(String table) {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> inOrder(DatabaseMetaData data) throws SQLException {
        List<String> ordered = new ArrayList<>();
        for (String table : all(data)) {
            place(data, table, ordered);
        }
        return ordered;
    }

    private static void place(DatabaseMetaData data, String table, List<String> ordered) throws SQLException {
        if (ordered.contains(table)) {
            return;
        }
        try (ResultSet referring =
                data.getExportedKeys(null, data.getConnection().getSchema(), table)) {
            while (referring.next()) {
                String other = referring.getString("FKTABLE_NAME");
                if (!other.equals(table)) {
                    place(data, other, ordered);
                }
            }
        }
        ordered.add(table);
    }

    private static List<String> all(DatabaseMetaData data) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet known = data.getTables(null, data.getConnection().getSchema(), null, new String[] {"TABLE"})) {
            while (known.next()) {
                tables.add(known.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(name -> name.toLowerCase(Locale.ROOT).equals(OF_FLYWAY));
        return tables;
    }
}
