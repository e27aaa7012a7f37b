package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.kith.families.ClassLists;
import org.kith.families.Confirmation;
import org.kith.families.Enrolled;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;
import org.kith.platforms.PlatformsInTests;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

class RosterWorkTest {

    private static final String LEFT = "\"status\":\"Inactive\",\"roles\":[\"" + Lms.MEMBERSHIP + "Learner\"]";
    private static final String PRETENDED = "\"roles\":[\"" + Lms.MEMBERSHIP
            + "Learner\",\"http://purl.imsglobal.org/vocab/lti/system/person#TestUser\"]";

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final ListingLms lms;

    RosterWorkTest(Database database, FixedClock clock, Kith kith) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.lms = new ListingLms(kith, Lms.MOODLE);
    }

    @AfterEach
    void close() {
        lms.close();
    }

    @OnBothDatabases
    void whoIsOnTheListIsInTheCourse() {
        lms.lists(ListingLms.learner("6"), ListingLms.learner("7"));

        int members = lms.reads();

        assertThat(members).isEqualTo(2);
        assertThat(names(everybody())).contains("Person 6", "Person 7");
    }

    @OnBothDatabases
    void everyPageIsRead() {
        lms.listsOnTwoPages(List.of(ListingLms.learner("6")), List.of(ListingLms.learner("7")));

        int members = lms.reads();

        assertThat(members).isEqualTo(2);
    }

    @OnBothDatabases
    void aListAsMoodleSendsItProvesTeachersOnly() {
        lms.listsAsRecorded(ListingLms.moodle());

        lms.reads();

        assertThat(everybody()).extracting(Enrolled::standing).containsOnly(Standing.INSTRUCTOR, Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void aListAsCanvasSendsItProvesEverybody(Kith other) {
        try (ListingLms canvas = new ListingLms(other, Lms.CANVAS).listsAsRecorded(ListingLms.canvas())) {
            canvas.reads();

            assertThat(other.the(ClassLists.class).of(canvas.course))
                    .extracting(Enrolled::standing)
                    .contains(Standing.INSTRUCTOR, Standing.STUDENT, Standing.GUARDIAN)
                    .doesNotContain(Standing.UNCONFIRMED);
        }
    }

    @OnBothDatabases
    void moreThanTwoChunksAreEntered() {
        lms.lists(IntStream.range(100, 350)
                .mapToObj(String::valueOf)
                .map(ListingLms::learner)
                .toArray(String[]::new));

        int members = lms.reads();

        assertThat(members).isEqualTo(250);
        assertThat(names(everybody())).contains("Person 100", "Person 199", "Person 200", "Person 349");
    }

    @OnBothDatabases
    void whoTheLmsSaysHasLeftIsNotEntered() {
        lms.lists(ListingLms.learner("6"), ListingLms.person("7", LEFT));

        lms.reads();

        assertThat(names(everybody())).doesNotContain("Person 7");
    }

    @OnBothDatabases
    void aTeachersPretendedStudentIsNotEntered() {
        lms.lists(ListingLms.learner("6"), ListingLms.person("7", PRETENDED));

        lms.reads();

        assertThat(names(everybody())).doesNotContain("Person 7");
    }

    @OnBothDatabases
    void whoIsListedNoMoreIsInactive() {
        lms.lists(ListingLms.learner("6"), ListingLms.learner("7")).reads();

        lms.lists(ListingLms.learner("6")).reads();

        assertThat(everybody())
                .extracting(each -> each.named().fullName().orElse(""), Enrolled::active)
                .contains(tuple("Person 6", true), tuple("Person 7", false));
    }

    @OnBothDatabases
    void theSchoolsNumbersSayWhoIsWho() {
        convention("S-", "P-");
        lms.lists(ListingLms.learner("6", "S-6"), ListingLms.learner("21", "P-21"), ListingLms.learner("9", "9"));

        lms.reads();

        assertThat(everybody())
                .extracting(each -> each.named().fullName().orElse(""), Enrolled::standing, Enrolled::by)
                .contains(
                        tuple("Person 6", Standing.STUDENT, Optional.of(Confirmation.CONVENTION)),
                        tuple("Person 21", Standing.GUARDIAN, Optional.of(Confirmation.CONVENTION)),
                        tuple("Person 9", Standing.UNCONFIRMED, Optional.empty()));
    }

    @OnBothDatabases
    void aConventionTakenBackSaysNothingAfterTheNextReading() {
        convention("P-", "S-");
        lms.lists(ListingLms.learner("6", "S-6")).reads();

        convention("", "");
        lms.reads();

        assertThat(of("Person 6").standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void theCourseTellsHowManyWereReadAndHowManyNamedNobody() {
        lms.lists(ListingLms.learner("6"), "{}", "null");

        lms.reads();

        RosterView view = view();
        assertThat(view.state()).isEqualTo(RosterState.READ);
        assertThat(view.members()).isEqualTo(1);
        assertThat(view.skipped()).isEqualTo(2);
        assertThat(view.readAt()).hasValue(clock.instant());
    }

    @OnBothDatabases
    void aListThatIsNotGivenIsAServiceThatFailed() {
        lms.refuses();

        assertThatThrownBy(lms::reads)
                .isInstanceOfSatisfying(
                        ServiceFailed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(ServiceProblem.ROSTER_REFUSED));
    }

    @OnBothDatabases
    void aListThatBreaksOffLeavesEverybodyAsTheyWere() {
        lms.lists(ListingLms.learner("6"), ListingLms.learner("7")).reads();
        List<Enrolled> before = everybody();

        lms.breaksOffAfter(ListingLms.learner("6"), ListingLms.learner("8"));
        assertThatThrownBy(lms::reads).isInstanceOf(ServiceFailed.class);

        assertThat(everybody()).isEqualTo(before);
    }

    @OnBothDatabases
    void aFailureIsToldOnTheCourse() {
        lms.refuses();

        kith.the(Readings.class).read(lms.course);

        assertThat(view().state()).isEqualTo(RosterState.FAILED);
        assertThat(view().problem()).hasValue(ServiceProblem.ROSTER_REFUSED);
    }

    @OnBothDatabases
    void aFailureIsToldOnThePlatform() {
        lms.refuses();

        kith.the(Readings.class).read(lms.course);

        assertThat(PlatformsInTests.rosterProblem(kith, lms.platform)).hasValue(ServiceProblem.ROSTER_REFUSED);
    }

    @OnBothDatabases
    void aGoodReadingTakesTheFailureOffThePlatform() {
        lms.refuses();
        kith.the(Readings.class).read(lms.course);

        lms.lists(ListingLms.learner("6"));
        kith.the(Readings.class).read(lms.course);

        assertThat(PlatformsInTests.rosterProblem(kith, lms.platform)).isEmpty();
    }

    @OnBothDatabases
    void aListThatIsNoListIsToldToo() {
        lms.server.on("/roster", 200, "<html>Please sign in</html>");

        kith.the(Readings.class).read(lms.course);

        assertThat(view().problem()).hasValue(ServiceProblem.ROSTER_UNREADABLE);
    }

    private void convention(String student, String guardian) {
        database.inTransaction(() -> kith.the(Conventions.class).keep(lms.platform, new Convention(student, guardian)));
    }

    private RosterView view() {
        return kith.the(CourseRosters.class).of(lms.course).orElseThrow();
    }

    private List<Enrolled> everybody() {
        return kith.the(ClassLists.class).of(lms.course);
    }

    private Enrolled of(String name) {
        return everybody().stream()
                .filter(each -> each.named().fullName().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Enrolled> people) {
        return people.stream().map(each -> each.named().fullName().orElse("")).toList();
    }
}
