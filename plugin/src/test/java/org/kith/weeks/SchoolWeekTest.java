package org.kith.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.page.NotFound;
import org.kith.testing.FixedClock;

class SchoolWeekTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05", "2026-10-07", "2026-10-11"})
    void everyDayOfAWeekNamesIt(String day) {
        SchoolWeek week = SchoolWeek.parse(day);

        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "2026-13-01", "2026-02-30", "2026-1-1", "+99999-01-01", "1900-01-01", "2100-01-01"})
    void whatIsNoDayOfOurTimeIsNotThere(String text) {
        assertThatThrownBy(() -> SchoolWeek.parse(text)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"America/Chicago,2026-09-28", "Europe/Madrid,2026-10-05"})
    void thisWeekIsThatOfTheSchoolsTimeZone(ZoneId zone, LocalDate monday) {
        FixedClock mondayNightInMadrid = FixedClock.at(Instant.parse("2026-10-04T23:30:00Z"));

        SchoolWeek week = SchoolWeek.current(mondayNightInMadrid, zone);

        assertThat(week.monday()).isEqualTo(monday);
    }

    @Test
    void theNextWeekComesAfterTheLastOfTheYear() {
        SchoolWeek week = new SchoolWeek(LocalDate.of(2026, 12, 28));

        assertThat(week.next().monday()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void thePreviousWeekIsTheOneBeforeTheNext() {
        SchoolWeek week = new SchoolWeek(LocalDate.of(2026, 10, 5));

        assertThat(week.next().previous()).isEqualTo(week);
    }

    @Test
    void aLinkMayBePlacedForAWeek() {
        Optional<SchoolWeek> placed = SchoolWeek.placed(Map.of("kith_week", "2026-11-18"));

        assertThat(placed).hasValue(SchoolWeek.parse("2026-11-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-40", "9999-01-01", "$Canvas.week", "2026-11-16'--"})
    void aLinkWithWhatIsNoWeekIsPlacedForNone(String written) {
        Optional<SchoolWeek> placed = SchoolWeek.placed(Map.of("kith_week", written));

        assertThat(placed).isEmpty();
    }
}
