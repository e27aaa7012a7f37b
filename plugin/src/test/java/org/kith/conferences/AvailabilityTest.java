package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.conferences.Availability.Hours;

/** In the night to 14 March 2027 New York has no hour after two, and in the night to 5 September 2027 Santiago none after midnight. */
class AvailabilityTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14, 02:00, 03:00",
        "America/New_York, 2027-03-14, 02:30, 03:00",
        "America/New_York, 2027-03-14, 02:30, 03:10",
        "America/Santiago, 2027-09-05, 00:00, 01:00"
    })
    void aBreakThatClocksLeaveOutKeepsNoTimeFree(ZoneId zone, LocalDate day, LocalTime from, LocalTime until) {
        Hours evening = hours("17:00", "18:00");

        List<Span> times = new Availability(List.of(day), evening, List.of(new Hours(from, until)), 30, 0).times(zone);

        assertThat(times).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14, 02:00, 03:00",
        "America/New_York, 2027-03-14, 02:30, 03:10",
        "America/Santiago, 2027-09-05, 00:00, 01:00"
    })
    void hoursThatClocksLeaveOutHaveNoTimes(ZoneId zone, LocalDate day, LocalTime from, LocalTime until) {
        Availability skipped = new Availability(List.of(day), new Hours(from, until), List.of(), 20, 0);

        assertThatThrownBy(() -> skipped.times(zone)).isInstanceOf(NoTimesLikeThis.class);
    }

    @Test
    void theOtherDaysKeepTheirTimes() {
        Availability nights =
                new Availability(List.of(SPRING, SPRING.plusDays(1)), hours("02:00", "03:00"), List.of(), 30, 0);

        assertThat(nights.times(NEW_YORK))
                .extracting(Span::start)
                .containsExactly(Instant.parse("2027-03-15T06:00:00Z"), Instant.parse("2027-03-15T06:30:00Z"));
    }

    @Test
    void whatIsLeftOfABreakIsKeptFree() {
        Availability night =
                new Availability(List.of(SPRING), hours("01:30", "04:00"), List.of(hours("02:30", "03:45")), 15, 0);

        assertThat(night.times(NEW_YORK))
                .extracting(Span::start)
                .containsExactly(
                        Instant.parse("2027-03-14T06:30:00Z"),
                        Instant.parse("2027-03-14T06:45:00Z"),
                        Instant.parse("2027-03-14T07:00:00Z"),
                        Instant.parse("2027-03-14T07:15:00Z"),
                        Instant.parse("2027-03-14T07:45:00Z"));
    }

    private static Hours hours(String from, String until) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
