package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.CHICAGO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-07T09:00, 4, 2026-10-07T13:00",
        "2026-10-07T18:00, 4, 2026-10-08T10:00",
        "2026-10-07T16:00, 4, 2026-10-07T20:00",
        "2026-10-07T20:00, 4, 2026-10-08T12:00",
        "2026-10-07T23:30, 4, 2026-10-08T12:00",
        "2026-10-07T02:00, 4, 2026-10-07T12:00",
        "2026-10-07T09:00, 24, 2026-10-09T09:00",
        // clocks go back on Sunday
        "2026-10-31T19:00, 4, 2026-11-01T11:00",
        // and forward
        "2027-03-13T19:00, 4, 2027-03-14T11:00"
    })
    void hoursOfTheNightDoNotCount(LocalDateTime now, int hours, LocalDateTime until) {
        Instant end = OfferTime.byDay(now.atZone(CHICAGO).toInstant(), Duration.ofHours(hours), CHICAGO);

        assertThat(end.atZone(CHICAGO).toLocalDateTime()).isEqualTo(until);
    }
}
