package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OpenHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void nobodyIsThereInHoursThatClocksLeaveOut() {
        OpenHours night = new OpenHours("SUNDAY", LocalTime.of(2, 0), LocalTime.of(3, 0));

        assertThat(night.on(LocalDate.of(2027, 3, 14), NEW_YORK)).isEmpty();
        assertThat(night.on(LocalDate.of(2027, 3, 21), NEW_YORK)).isPresent();
    }
}
