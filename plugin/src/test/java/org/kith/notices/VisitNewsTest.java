package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.visits.VisitsInTests.ADDRESS;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Mode;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.calls.Offers;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.households.Profile;
import org.kith.households.QuietHours;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Ms Okafor and Mr Lund visit Rosa on Wednesday at 18:00; what she is written before, and when something changes. */
class VisitNewsTest {

    private static final String FRIDAY = "2026-10-16T22:00:00Z";

    private final Database database;
    private final FixedClock clock;
    private final WrittenFamilies family;
    private final VisitsInTests school;

    VisitNewsTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock);
        family.rosa();
        family.cast().arrives(OKAFOR, SCIENCE);
        this.school = new VisitsInTests(family.kith(), family.cast(), database);
    }

    @OnBothDatabases
    void aVisitIsRemindedOfOnceADayBefore() {
        stands();
        clock.set(at("2026-10-13T18:00"));

        goRound();
        goRound();

        Mailed letter = only("visit-reminder");
        assertThat(letter.subject()).isEqualTo("Reminder: your visit, Wednesday 14 October, 18:00");
        assertThat(letter.text())
                .contains("about Mateo", "Ms Okafor", "Mr Lund", "https://families.example/l/")
                .doesNotContain(ADDRESS);
        assertThat(letter.calendar()).contains("SEQUENCE:1");
    }

    @OnBothDatabases
    void comesInTheFamilysLanguageAndAfterItsQuietHours() {
        family.says(new Profile("es", "", QuietHours.between(LocalTime.of(15, 0), LocalTime.of(19, 0)), ""));
        stands();

        goRoundAt("2026-10-13T18:30");

        assertThat(family.letters()).noneMatch(letter -> letter.purpose().equals("visit-reminder"));
        goRoundAt("2026-10-13T19:00");
        assertThat(only("visit-reminder").subject()).startsWith("Recordatorio: ");
    }

    @OnBothDatabases
    void comesAtTheTimesOfTheRoundOnly() {
        database.inTransaction(
                () -> family.kith().the(ReminderTimes.class).keep(school.round.id(), Set.of(ReminderTime.TWO_HOURS)));
        stands();

        goRoundAt("2026-10-13T18:30");

        assertThat(family.letters()).noneMatch(letter -> letter.purpose().equals("visit-reminder"));
        goRoundAt("2026-10-14T16:00");
        assertThat(only("visit-reminder").subject()).contains("Wednesday 14 October, 18:00");
    }

    @OnBothDatabases
    void aVisitOfACourseThatHasLeftKeepsNobodyElseFromHearing() {
        stands();
        family.books(family.open(ConferencesInTests.on(ConferencesInTests.THURSDAY)), 0);
        scienceLeaves();

        goRoundAt("2026-10-14T15:40");

        assertThat(family.letters("reminder")).hasSize(1);
        assertThat(family.letters()).noneMatch(letter -> letter.purpose().equals("visit-reminder"));
    }

    @OnBothDatabases
    void nobodyIsRemindedOfAVisitThatIsCalledOff() {
        VisitFacts visit = stands();
        school.refuses(visit);

        goRoundAt("2026-10-13T18:30");

        assertThat(family.letters()).noneMatch(letter -> letter.purpose().equals("visit-reminder"));
    }

    @OnBothDatabases
    void whatTheSchoolGivesUpIsCancelledInCalendars() {
        VisitFacts visit = stands();

        school.refuses(visit);

        Mailed letter = only("visit-given-up");
        assertThat(letter.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(letter.said("UID")).isEqualTo(only("visit-stands").said("UID"));
        assertThat(letter.said("SEQUENCE")).isEqualTo("2");
    }

    @OnBothDatabases
    void whatNobodyHasAnsweredIsRefusedInTheNameOfTheTeachers() {
        VisitFacts visit = school.asks();

        school.refuses(visit);

        assertThat(only("visit-given-up").text()).startsWith("Ms Okafor cannot come for the visit about Mateo.");
    }

    @OnBothDatabases
    void whatTheFamilyGivesUpIsConfirmedAndCancelledInCalendars() {
        stands();

        school.givesUp();

        assertThat(only("visit-called-off").calendar()).contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    @OnBothDatabases
    void whoHasNoVisitYetIsWrittenNothingWhenTheyGiveItUp() {
        school.asks();

        school.givesUp();

        assertThat(family.letters()).isEmpty();
    }

    @OnBothDatabases
    void whoAsksAnewAfterAVisitIsNotToldThatItWasCalledOff() {
        VisitFacts visit = stands();
        clock.set(at("2026-10-15T18:00"));
        family.kith().the(Offers.class).make(visit.meeting(), Mode.HOME_VISIT, family.rosa());

        VisitFacts next = school.asks(ROSA, MATEO, "2026-10-20", "18:00");

        assertThat(next.id()).isNotEqualTo(visit.id());
        assertThat(family.letters()).noneMatch(letter -> letter.purpose().equals("visit-called-off"));
    }

    @OnBothDatabases
    void aVisitThatMovesKeepsItsUidWithAHigherNumber() {
        VisitFacts visit = stands();

        school.answers(visit, FRIDAY, OKAFOR, LUND);

        Mailed letter = only("visit-moved");
        assertThat(letter.subject()).isEqualTo("Your visit has moved: Friday 16 October, 17:00");
        assertThat(letter.said("UID")).isEqualTo(visit.id().toString());
        assertThat(letter.said("SEQUENCE")).isEqualTo("2");
        assertThat(letter.calendar()).contains("METHOD:PUBLISH");
    }

    @OnBothDatabases
    void aTimeThatIsOfferedInsteadCancelsTheOneThatStood() {
        VisitFacts visit = stands();

        school.answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);

        assertThat(only("visit-offered").calendar()).contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    @OnBothDatabases
    void aVisitWithoutASecondPersonHasToWait() {
        VisitFacts visit = stands();

        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(only("visit-unsure").calendar()).contains("METHOD:CANCEL");
    }

    @OnBothDatabases
    void aVisitOfWhichOneIsForgottenHasToWaitAndTheFamilyReadsIt() {
        VisitFacts visit = stands();

        school.forgets(LUND);

        Mailed letter = only("visit-unsure");
        assertThat(letter.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(letter.said("UID")).isEqualTo(visit.id().toString());
        assertThat(letter.said("SEQUENCE")).isEqualTo("2");
        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);
        assertThat(family.letters()).hasSize(2);
    }

    @OnBothDatabases
    void nobodyReadsOfWhoIsForgottenAfterTheVisit() {
        stands();
        clock.set(at("2026-10-15T18:00"));

        school.forgets(LUND);

        assertThat(family.letters()).hasSize(1);
    }

    private VisitFacts stands() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);
        return visit;
    }

    /** Another course's teacher is all that is left of the round. */
    private void scienceLeaves() {
        database.inTransaction(() -> database.entityManager()
                .createQuery("update Host h set h.courseId = :reading where h.roundId = :round")
                .setParameter("reading", family.cast().id(READING))
                .setParameter("round", school.round.id())
                .executeUpdate());
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

    private Mailed only(String purpose) {
        List<Mailed> letters = family.letters().stream()
                .filter(letter -> letter.purpose().equals(purpose))
                .toList();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }
}
