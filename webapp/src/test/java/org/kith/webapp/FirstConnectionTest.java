package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.settings.Settings;

class FirstConnectionTest {

    private static final Duration SHORT = Duration.ofMillis(1500);
    private static final Settings POSTGRES = postgres("jdbc:postgresql://db.example:5432/kith?password=secret");

    @ParameterizedTest
    @CsvSource({
        "28P01, refuses the user or password",
        "28000, refuses the user or password",
        "3D000, does not exist",
        "42501, 42501"
    })
    void saysAtOnceWhatWaitingWouldNotCure(String state, String words) {
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> first(state, asked).await())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P03"})
    void asksAgainWhileTheDatabaseMayBeStarting(String state) {
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> first(state, asked).await())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot reach jdbc:postgresql://db.example:5432/kith");
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void neverTellsAPassword() {
        assertThat(FirstConnection.name(POSTGRES)).isEqualTo("jdbc:postgresql://db.example:5432/kith");
    }

    @Test
    void neverTellsAPasswordBeforeTheHost() {
        Settings settings = postgres("jdbc:postgresql://kith:secret@db.example/kith");

        assertThat(FirstConnection.name(settings)).isEqualTo("jdbc:postgresql://db.example/kith");
    }

    private static FirstConnection first(String state, AtomicInteger asked) {
        return new FirstConnection(
                () -> {
                    asked.incrementAndGet();
                    throw new SQLException("no", state);
                },
                POSTGRES,
                SHORT);
    }

    private static Settings postgres(String url) {
        return Settings.read(new Properties(), Map.of("KITH_DB_URL", url));
    }
}
