package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Outcome;
import org.kith.conferences.Outcomes;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.RoundFacts;
import org.kith.households.Profile;
import org.kith.households.QuietHours;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

/** The meeting is at 15:40 of the first day, if nothing else is said. */
class RemindersTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Database database;
    private final FixedClock clock;
    private final WrittenFamilies family;

    RemindersTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock);
    }

    @OnBothDatabases
    void comeThreeDaysOneDayAndTwoHoursBefore() {
        family.books(open(ConferencesInTests.TUESDAY), 0);

        List<Instant> come = comings(at("2026-10-09T12:00"), at("2026-10-13T16:00"));

        assertThat(come).containsExactly(at("2026-10-10T15:40"), at("2026-10-12T15:40"), at("2026-10-13T13:40"));
    }

    @OnBothDatabases
    void comeAtTheSameWallTimeWhenClocksGoBackBefore() {
        family.books(open(LocalDate.of(2026, 11, 2)), 0);

        List<Instant> come = comings(at("2026-10-29T12:00"), at("2026-11-02T16:00"));

        assertThat(come).containsExactly(at("2026-10-30T15:40"), at("2026-11-01T15:40"), at("2026-11-02T13:40"));
        assertThat(Duration.between(come.get(0), at("2026-11-02T15:40"))).isEqualTo(Duration.ofHours(73));
    }

    @OnBothDatabases
    void comeAtTheSameWallTimeWhenClocksGoForwardBefore() {
        family.books(open(LocalDate.of(2027, 3, 15)), 0);

        List<Instant> come = comings(at("2027-03-11T12:00"), at("2027-03-15T16:00"));

        assertThat(come).containsExactly(at("2027-03-12T15:40"), at("2027-03-14T15:40"), at("2027-03-15T13:40"));
        assertThat(Duration.between(come.get(0), at("2027-03-15T15:40"))).isEqualTo(Duration.ofHours(71));
    }

    @OnBothDatabases
    void repeatTheMeetingAndWhatWasAskedFor() {
        family.books(open(ConferencesInTests.TUESDAY), 0);
        clock.set(at("2026-10-12T15:40"));

        goRound();

        assertThat(family.letters("reminder")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Reminder: Tuesday 13 October, 15:40");
            assertThat(letter.text())
                    .contains("Ms Okafor about Mateo", "Where: Room 12", "Interpreter: Spanish")
                    .contains("See, change or cancel it here", "https://families.example/l/");
        });
    }

    @OnBothDatabases
    void areInTheFamilysLanguage() {
        family.says(Profile.UNSAID.reading("es"));
        family.books(open(ConferencesInTests.TUESDAY), 0);
        clock.set(at("2026-10-12T15:40"));

        goRound();

        assertThat(family.letters("reminder"))
                .singleElement()
                .matches(letter -> letter.subject().startsWith("Recordatorio: "));
    }

    @OnBothDatabases
    void comeOnlyWhenTheRoundWantsThem() {
        RoundFacts round = open(ConferencesInTests.TUESDAY);
        database.inTransaction(
                () -> family.kith().the(ReminderTimes.class).keep(round.id(), Set.of(ReminderTime.TWO_HOURS)));
        family.books(round, 0);

        List<Instant> come = comings(at("2026-10-10T09:00"), at("2026-10-13T16:00"));

        assertThat(come).containsExactly(at("2026-10-13T13:40"));
    }

    @OnBothDatabases
    void comeOnceAfterTheServerWasDown() {
        family.books(open(ConferencesInTests.TUESDAY), 0);
        clock.set(at("2026-10-13T14:00"));

        goRound();
        family.node().the(Reminders.class).goRound();

        assertThat(family.letters("reminder"))
                .singleElement()
                .matches(letter -> letter.once().contains("/two_hours/"));
    }

    @OnBothDatabases
    void comeOnceFromSeveralNodes() {
        family.books(open(ConferencesInTests.TUESDAY), 0);
        clock.set(at("2026-10-12T15:40"));

        Race<Boolean> race = database.atOnce(3, () -> {
            family.node().the(Reminders.class).goRound();
            return true;
        });

        assertThat(race.failures()).isEmpty();
        assertThat(family.letters("reminder")).hasSize(1);
    }

    @OnBothDatabases
    void sayNothingOfWhatWasBookedAfterTheirTime() {
        RoundFacts round = open(ConferencesInTests.THURSDAY);
        clock.set(at("2026-10-13T09:00"));
        family.books(round, 0);

        List<Instant> come = comings(at("2026-10-13T09:00"), at("2026-10-15T16:00"));

        assertThat(come).containsExactly(at("2026-10-14T15:40"), at("2026-10-15T13:40"));
    }

    @OnBothDatabases
    void comeAgainForAMeetingThatHasMoved() {
        RoundFacts round = open(ConferencesInTests.TUESDAY, ConferencesInTests.THURSDAY);
        family.books(round, 0);
        clock.set(at("2026-10-10T15:40"));
        goRound();
        family.books(round, 12);

        List<Instant> come = comings(at("2026-10-10T16:00"), at("2026-10-15T16:00"));

        assertThat(come).containsExactly(at("2026-10-12T15:40"), at("2026-10-14T15:40"), at("2026-10-15T13:40"));
    }

    @OnBothDatabases
    void sayNothingOfAMeetingThatIsCancelled() {
        ClaimFacts booked = family.books(open(ConferencesInTests.TUESDAY), 0);
        family.cancels(booked);
        clock.set(at("2026-10-12T15:40"));

        goRound();

        assertThat(family.letters("reminder")).isEmpty();
    }

    @OnBothDatabases
    void sayNothingOfAMeetingThatWasSaidNotToTakePlace() {
        ClaimFacts booked = family.books(open(ConferencesInTests.TUESDAY), 0);
        goRoundAt("2026-10-13T09:00");
        saysOf(booked, Outcome.MOVED);

        List<Instant> come = comings(at("2026-10-13T09:20"), at("2026-10-13T16:00"));

        assertThat(come).isEmpty();
    }

    @OnBothDatabases
    void areNotWrittenWhenThatIsSaidWhileTheyAreDue() {
        ClaimFacts booked = family.books(open(ConferencesInTests.TUESDAY), 0);
        clock.set(at("2026-10-13T13:40"));
        DueReminders reminders = family.kith().the(DueReminders.class);
        List<DueReminder> due = reminders.find();
        saysOf(booked, Outcome.NO_SHOW);

        due.forEach(reminders::post);

        assertThat(due).hasSize(1);
        assertThat(family.letters("reminder")).isEmpty();
    }

    @OnBothDatabases
    void waitForTheEndOfQuietHours() {
        isQuiet("15:00", "18:00", "");
        family.books(open(ConferencesInTests.TUESDAY), 0);
        goRoundAt("2026-10-12T12:00");

        List<Instant> come = comings(at("2026-10-12T12:20"), at("2026-10-13T12:00"));

        assertThat(come).containsExactly(at("2026-10-12T18:00"));
    }

    /** An hour later than in Chicago. */
    @OnBothDatabases
    void knowQuietHoursByTheFamilysClock() {
        isQuiet("16:00", "18:00", "America/New_York");
        family.books(open(ConferencesInTests.TUESDAY), 0);
        goRoundAt("2026-10-12T12:00");

        List<Instant> come = comings(at("2026-10-12T12:20"), at("2026-10-13T12:00"));

        assertThat(come).containsExactly(at("2026-10-12T17:00"));
    }

    @OnBothDatabases
    void areDroppedWhenTheMeetingBeginsInQuietHours() {
        isQuiet("13:00", "18:00", "");
        family.books(open(ConferencesInTests.TUESDAY), 0);
        goRoundAt("2026-10-13T12:00");

        List<Instant> come = comings(at("2026-10-13T13:20"), at("2026-10-13T20:00"));

        assertThat(come).isEmpty();
    }

    private RoundFacts open(LocalDate... days) {
        return family.open(ConferencesInTests.on(days));
    }

    private void isQuiet(String from, String until, String zone) {
        family.says(new Profile("", "", QuietHours.between(LocalTime.parse(from), LocalTime.parse(until)), zone));
    }

    /** When reminders come, if somebody looks every twenty minutes, and a minute before. */
    private List<Instant> comings(Instant from, Instant until) {
        return Stream.iterate(from, now -> !now.isAfter(until), now -> now.plus(Duration.ofMinutes(20)))
                .flatMap(now -> Stream.of(now.minus(A_MINUTE), now))
                .filter(this::comesAt)
                .toList();
    }

    private boolean comesAt(Instant now) {
        int before = family.letters("reminder").size();
        clock.set(now);
        goRound();
        return family.letters("reminder").size() > before;
    }

    private void saysOf(ClaimFacts booked, Outcome outcome) {
        family.kith().the(Outcomes.class).say(booked.meeting().round(), booked.id(), outcome);
    }

    private void goRoundAt(String wallTime) {
        clock.set(at(wallTime));
        goRound();
    }

    private void goRound() {
        family.kith().the(Reminders.class).goRound();
    }

    private static Instant at(String wallTime) {
        return LocalDateTime.parse(wallTime).atZone(ConferencesInTests.CHICAGO).toInstant();
    }
}
