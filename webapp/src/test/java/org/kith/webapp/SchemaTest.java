package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final EmbeddedDataSource database = new EmbeddedDataSource();

    @BeforeEach
    void migrate() throws SQLException {
        database.setDatabaseName("memory:" + UUID.randomUUID());
        database.setCreateDatabase("create");
        new Schema(database).migrate();
    }

    @Test
    void startsAgainOnItsOwnTables() {
        assertThatCode(() -> new Schema(database).migrate()).doesNotThrowAnyException();
    }

    @Test
    void leavesTheTablesOfANewerKithAlone() throws SQLException {
        execute(
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                        + " \"installed_by\", \"execution_time\", \"success\")"
                        + " values (900, '900', 'later', 'SQL', 'V900__later.sql', 'kith', 1, true)");

        assertThatThrownBy(() -> new Schema(database).migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer than this Kith")
                .hasMessageContaining("900");
    }

    @Test
    void refusesTablesThatOtherHandsHaveChanged() throws SQLException {
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"installed_rank\" = 1");

        assertThatThrownBy(() -> new Schema(database).migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not as this Kith left them");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
