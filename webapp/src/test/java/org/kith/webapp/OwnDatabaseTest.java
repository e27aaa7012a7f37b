package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.kith.settings.Settings;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class OwnDatabaseTest {

    private static final ServerErrorMessage DUPLICATE = new ServerErrorMessage("SERROR\0C23505\0"
            + "Mduplicate key value violates unique constraint \"person_once\"\0DKey (name)=(Rosa) already exists.\0");

    @Test
    void doesNotLetTheDatabaseTellWhatWasToBeWritten() {
        Properties login = OwnDatabase.login(Settings.read(new Properties(), Map.of()));

        String told = new PSQLException(DUPLICATE, PGProperty.LOG_SERVER_ERROR_DETAIL.getBoolean(login)).getMessage();

        assertThat(told).contains("person_once").doesNotContain("Rosa");
    }
}
