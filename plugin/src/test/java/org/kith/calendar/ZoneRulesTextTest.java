package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.calendar.AppointmentsInTests.at;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.settings.Settings;
import org.kith.testing.FixedClock;

class ZoneRulesTextTest {

    private final Calendars calendars =
            new Calendars(Settings.read(new Properties(), Map.of()), FixedClock.onASchoolDay());

    /** On both sides of both changes, as people read the clock there. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-10-31T20:00:00Z, 20261031T160000",
        "America/New_York, 2026-11-01T04:30:00Z, 20261101T003000",
        "America/New_York, 2026-11-01T07:00:00Z, 20261101T020000",
        "America/New_York, 2026-11-01T21:00:00Z, 20261101T160000",
        "America/New_York, 2027-03-13T21:00:00Z, 20270313T160000",
        "America/New_York, 2027-03-14T06:59:00Z, 20270314T015900",
        "America/New_York, 2027-03-14T07:00:00Z, 20270314T030000",
        "America/New_York, 2027-03-14T20:00:00Z, 20270314T160000",
        "Europe/Berlin, 2026-10-24T14:00:00Z, 20261024T160000",
        "Europe/Berlin, 2026-10-25T15:00:00Z, 20261025T160000",
        "Europe/Berlin, 2027-03-27T15:00:00Z, 20270327T160000",
        "Europe/Berlin, 2027-03-28T00:59:00Z, 20270328T015900",
        "Europe/Berlin, 2027-03-28T01:00:00Z, 20270328T030000",
        "Europe/Berlin, 2027-03-28T14:00:00Z, 20270328T160000"
    })
    void wallTimesAreThoseOfTheSchool(ZoneId zone, String moment, String wall) {
        Appointment booked = at(moment, zone);

        String text = calendars.file(booked);

        assertThat(text).contains("\r\nDTSTART;TZID=" + zone + ":" + wall + "\r\n");
        assertThat(OtherProgram.reads(text))
                .containsExactly(booked.time().start(), booked.time().end());
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T05:59:00Z, DTSTART;TZID=America/New_York:20261101T015900, DTEND:20261101T061400Z",
        "America/New_York, 2026-11-01T06:00:00Z, DTSTART:20261101T060000Z, DTEND:20261101T061500Z",
        "Europe/Berlin, 2026-10-25T01:30:00Z, DTSTART:20261025T013000Z, DTEND:20261025T014500Z"
    })
    void aWallTimesSecondTurnIsSaidInUtc(ZoneId zone, String moment, String start, String end) {
        Appointment booked = at(moment, zone);

        String text = calendars.file(booked);

        assertThat(text).contains("\r\n" + start + "\r\n", "\r\n" + end + "\r\n");
        assertThat(OtherProgram.reads(text))
                .containsExactly(booked.time().start(), booked.time().end());
    }

    @Test
    void europeChangesOnLastSundays() {
        String text = calendars.file(at("2026-11-05T21:00:00Z", ZoneId.of("Europe/Berlin")));

        assertThat(text)
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                        + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT")
                .contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                        + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD");
    }

    @Test
    void clocksThatChangeByNoRuleOfTheYearAreSaidChangeByChange() {
        ZoneId casablanca = ZoneId.of("Africa/Casablanca");

        String text = calendars.feed(
                "All",
                casablanca,
                List.of(at("2027-01-05T21:00:00Z", casablanca), at("2027-06-05T21:00:00Z", casablanca)));

        assertThat(text).doesNotContain("RRULE").contains("BEGIN:STANDARD", "BEGIN:DAYLIGHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kolkata", "America/Phoenix", "UTC", "UTC+03:00", "+05:45", "Etc/GMT-14"})
    void clocksThatNeverChangeAreSaidOnce(String name) {
        ZoneId zone = ZoneId.of(name);
        Appointment booked = at("2026-11-05T21:00:00Z", zone);

        String text = calendars.file(booked);

        assertThat(text.split("BEGIN:STANDARD")).hasSize(2);
        assertThat(text).doesNotContain("DAYLIGHT", "RRULE");
        assertThat(OtherProgram.reads(text))
                .containsExactly(booked.time().start(), booked.time().end());
    }

    /** A program that knows no zone but what is written must find the same moments as Java. */
    @ParameterizedTest
    @MethodSource("zones")
    void everyZoneIsRightAroundItsChanges(String name) {
        ZoneId zone = ZoneId.of(name);
        List<Appointment> booked =
                moments(zone).map(moment -> at(moment.toString(), zone)).toList();

        List<Instant> read = OtherProgram.reads(calendars.feed("All", zone, booked));

        assertThat(read)
                .isEqualTo(booked.stream()
                        .flatMap(one -> Stream.of(one.time().start(), one.time().end()))
                        .toList());
    }

    /** One of those whose clocks show the same. */
    private static Stream<String> zones() {
        Map<List<?>, String> distinct = new TreeMap<>(Comparator.comparing(Object::toString));
        Instant start = Instant.parse("2025-01-01T00:00:00Z");
        ZoneId.getAvailableZoneIds().stream().sorted().forEach(name -> {
            ZoneId zone = ZoneId.of(name);
            distinct.putIfAbsent(
                    List.of(
                            zone.getRules().getOffset(start),
                            Stream.iterate(start, change -> next(zone, change))
                                    .limit(10)
                                    .toList()),
                    name);
        });
        return distinct.values().stream();
    }

    /** Every month of three years, and the hours around each change of the clock. */
    private static Stream<Instant> moments(ZoneId zone) {
        Instant first = ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, zone).toInstant();
        Stream<Instant> months =
                Stream.iterate(first, month -> month.plus(30, ChronoUnit.DAYS)).limit(37);
        Stream<Instant> changes =
                Stream.iterate(first, change -> next(zone, change)).skip(1).limit(6);
        Stream<Instant> around = changes.flatMap(change ->
                Stream.of(-7200, -3600, -900, -1, 0, 1, 3599, 3600, 7200).map(change::plusSeconds));
        return Stream.concat(months, around);
    }

    private static Instant next(ZoneId zone, Instant after) {
        var change = zone.getRules().nextTransition(after);
        return change == null ? after.plus(180, ChronoUnit.DAYS) : change.getInstant();
    }
}
