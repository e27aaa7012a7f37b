package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"21:00", "23:59", "00:00", "06:59"})
    void quietHoursGoOverMidnight(String time) {
        QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

        assertThat(night.holdAt(LocalTime.parse(time))).isTrue();
        assertThat(night.holdAt(LocalTime.of(7, 0))).isFalse();
        assertThat(night.holdAt(LocalTime.of(20, 59))).isFalse();
    }
}
