package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.conferences.Availability;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.RoundTimes;
import org.kith.page.Language;
import org.kith.page.Words;

class PreviewViewTest {

    @Test
    void aBreakThatClocksLeaveOutIsNoLine() {
        LocalDate spring = LocalDate.of(2027, 3, 14);
        RoundTimes times = new RoundTimes(
                new Words(Language.ENGLISH), ZoneId.of("America/New_York"), Instant.parse("2027-03-01T12:00:00Z"));
        Availability night = new Availability(
                List.of(spring, spring.plusDays(1)),
                new Hours(LocalTime.of(1, 0), LocalTime.of(5, 0)),
                List.of(new Hours(LocalTime.of(2, 0), LocalTime.of(3, 0))),
                60,
                0);

        List<PreviewView.Column> columns = PreviewView.columns(night, times);

        assertThat(columns)
                .extracting(column ->
                        column.lines().stream().filter(PreviewView.Line::pause).count())
                .containsExactly(0L, 1L);
    }
}
