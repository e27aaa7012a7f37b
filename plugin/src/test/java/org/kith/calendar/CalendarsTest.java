package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.calendar.AppointmentsInTests.NEW_YORK;
import static org.kith.calendar.AppointmentsInTests.SAID;
import static org.kith.calendar.AppointmentsInTests.at;
import static org.kith.calendar.AppointmentsInTests.cancelled;
import static org.kith.calendar.AppointmentsInTests.read;
import static org.kith.calendar.AppointmentsInTests.saying;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.calendar.Appointment.Revision;
import org.kith.calendar.Appointment.State;
import org.kith.calendar.Appointment.Time;
import org.kith.calendar.Appointment.What;
import org.kith.delivery.CalendarPart;
import org.kith.settings.Settings;
import org.kith.testing.FixedClock;

class CalendarsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final Calendars calendars = calendars(Map.of());

    @Test
    void aFileSaysWhatIsToBeSaidLineByLine() {
        String text = calendars.file(at("2026-11-05T21:00:00Z", NEW_YORK));

        assertThat(text).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Kith//Calendar//EN
                METHOD:PUBLISH
                BEGIN:VTIMEZONE
                TZID:America/New_York
                BEGIN:STANDARD
                DTSTART:20261101T020000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20260308T020000
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:0b7c1d7e-6a0e-4a55-8a53-0f8d2c0d9f01
                SEQUENCE:2
                DTSTAMP:20261007T133000Z
                LAST-MODIFIED:20261007T133000Z
                STATUS:CONFIRMED
                SUMMARY:Conference with Ms Okafor
                DESCRIPTION:About Mateo
                LOCATION:Room 12
                URL:https://families.example/panel
                DTSTART;TZID=America/New_York:20261105T160000
                DTEND;TZID=America/New_York:20261105T161500
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatWasWrittenIsReadEqual() {
        Appointment booked = at("2026-11-05T21:00:00Z", NEW_YORK);

        List<Appointment> read = read(calendars.file(booked), NEW_YORK);

        assertThat(read).containsExactly(booked);
    }

    @Test
    void aCheckerOfTheStandardFindsNothing() {
        ICalendar read = Biweekly.parse(mailing().file(at("2026-11-05T21:00:00Z", BERLIN)))
                .first();

        assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
    }

    @Test
    void lettersPublishAndInviteNobody() {
        CalendarPart part = mailing().part(at("2026-11-05T21:00:00Z", NEW_YORK));

        assertThat(part.method()).isEqualTo("PUBLISH");
        assertThat(part.text())
                .contains("\r\nMETHOD:PUBLISH\r\n", "\r\nORGANIZER:mailto:kith@school.example\r\n")
                .doesNotContain("ATTENDEE", "VALARM", "RSVP");
    }

    @Test
    void aCancellationIsOfTheSameAppointmentAndSaidLater() {
        Appointment booked = at("2026-11-05T21:00:00Z", NEW_YORK);

        CalendarPart part = mailing().part(cancelled(booked));

        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(lines(part.text()))
                .contains(
                        "METHOD:CANCEL",
                        "STATUS:CANCELLED",
                        "UID:" + booked.uid(),
                        "SEQUENCE:3",
                        "ORGANIZER:mailto:kith@school.example");
    }

    @Test
    void aMoveKeepsTheUidAndRaisesTheSequence() {
        Appointment booked = at("2026-11-05T21:00:00Z", NEW_YORK);
        Appointment moved = new Appointment(
                booked.uid(),
                new Revision(3, SAID.plusSeconds(60), State.CONFIRMED),
                at("2026-11-05T22:00:00Z", NEW_YORK).time(),
                booked.what());

        String text = calendars.file(moved);

        assertThat(lines(text))
                .contains("UID:" + booked.uid(), "SEQUENCE:3", "DTSTART;TZID=America/New_York:20261105T170000");
    }

    @Test
    void aSchoolThatChangesItsZoneHasOtherWallTimesAtTheSameMoment() {
        Appointment before = at("2026-11-05T21:00:00Z", NEW_YORK);
        Appointment after = at("2026-11-05T21:00:00Z", CHICAGO);

        String text = calendars.file(after);

        assertThat(lines(text)).contains("DTSTART;TZID=America/Chicago:20261105T150000");
        assertThat(read(text, NEW_YORK)).containsExactly(before);
    }

    @Test
    void aFeedSaysItsNameAndHowOftenToAsk() {
        String text = calendars.feed("Conferences, in fall", NEW_YORK, List.of(at("2026-11-05T21:00:00Z", NEW_YORK)));

        assertThat(lines(text))
                .contains(
                        "NAME:Conferences\\, in fall",
                        "X-WR-CALNAME:Conferences\\, in fall",
                        "X-WR-TIMEZONE:America/New_York",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H")
                .noneMatch(line -> line.startsWith("METHOD") || line.startsWith("ORGANIZER"));
    }

    @Test
    void aFeedHoldsAppointmentsOfSeveralZonesAndBothHalvesOfTheYear() {
        Appointment fall = at("2026-10-15T21:00:00Z", NEW_YORK);
        Appointment spring = at("2027-04-15T21:00:00Z", NEW_YORK);
        Appointment elsewhere = at("2027-04-15T21:00:00Z", BERLIN);

        String text = calendars.feed("All", NEW_YORK, List.of(fall, spring, elsewhere, cancelled(spring)));

        assertThat(read(text, NEW_YORK).stream().map(Appointment::time))
                .extracting(Time::start)
                .containsExactly(
                        fall.time().start(),
                        spring.time().start(),
                        elsewhere.time().start(),
                        spring.time().start());
        assertThat(lines(text)).filteredOn(line -> line.startsWith("TZID")).hasSize(2);
        assertThat(lines(text)).contains("STATUS:CANCELLED", "DTSTART;TZID=Europe/Berlin:20270415T230000");
    }

    /** RFC 5545, section 3.6: there must be a component. */
    @Test
    void anEmptyFeedIsStillACalendar() {
        ICalendar read =
                Biweekly.parse(calendars.feed("None", NEW_YORK, List.of())).first();

        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(read.getEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nATTENDEE:mailto:rosa@example.org",
                "\nEND:VEVENT\nBEGIN:VEVENT",
                "\rDTSTART:20300101T000000Z",
                "\u2028ATTENDEE:x",
                "\u0085ATTENDEE:x",
                "\u000bATTENDEE:x",
                "\u0000\u0007ATTENDEE:x",
                ";TZID=x:y",
                "\\nATTENDEE:x",
                "\\",
                "a, b; c: \"d\" \\, \\; ^n",
                "\ud800 half a letter"
            })
    void typedTextStaysText(String typed) {
        Appointment hostile = saying("About " + typed + " end", "First line\r\n" + typed + "\nlast, line");

        List<String> names = lines(calendars.part(hostile).text()).stream()
                .map(line -> line.split("[:;]")[0])
                .toList();

        assertThat(names)
                .isEqualTo(lines(calendars.part(saying("x", "x")).text()).stream()
                        .map(line -> line.split("[:;]")[0])
                        .toList());
    }

    @Test
    void commasSemicolonsBackslashesAndLinesAreReadAsTheyWereTyped() {
        String typed = "Reading, writing; C:\\notes \\n \"so\"";

        What read = read(calendars.file(saying(typed, typed + "\nsecond line\n\n¿Qué más?")), NEW_YORK)
                .get(0)
                .what();

        assertThat(read.summary()).isEqualTo(typed);
        assertThat(read.description()).isEqualTo(typed + "\nsecond line\n\n¿Qué más?");
        assertThat(read.place()).hasValue(typed);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsTornApart() {
        String typed = "ñ".repeat(70) + "a" + "語".repeat(70) + "👩🏽‍🏫".repeat(30);

        String text = calendars.file(saying(typed, typed));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length == 75)
                .allMatch(line -> StandardCharsets.UTF_8.newEncoder().canEncode(line));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(read(text, NEW_YORK).get(0).what().description()).isEqualTo(typed);
    }

    @Test
    void anAddressIsNotEscaped() {
        URI link = URI.create("https://video.example/r/1,2;v=3?pwd=a,b");
        Appointment usual = at("2026-11-05T21:00:00Z", NEW_YORK);
        What withLink = new What("Call", "", Optional.empty(), Optional.of(link));

        String text = calendars.file(new Appointment(usual.uid(), usual.revision(), usual.time(), withLink));

        assertThat(lines(text)).contains("URL:https://video.example/r/1,2;v=3?pwd=a,b");
        assertThat(lines(text)).noneMatch(line -> line.startsWith("DESCRIPTION") || line.startsWith("LOCATION"));
    }

    @Test
    void thereIsNoAppointmentThatEndsBeforeItBegins() {
        Instant moment = Instant.parse("2026-11-05T21:00:00Z");

        assertThatThrownBy(() -> new Time(moment, moment, NEW_YORK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Revision(-1, moment, State.CONFIRMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Unfolded. */
    private static List<String> lines(String text) {
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
    }

    private static Calendars mailing() {
        return calendars(Map.of("KITH_MAIL_HOST", "mail.school.example", "KITH_MAIL_FROM", "kith@school.example"));
    }

    private static Calendars calendars(Map<String, String> settings) {
        return new Calendars(Settings.read(new Properties(), settings), FixedClock.onASchoolDay());
    }
}
