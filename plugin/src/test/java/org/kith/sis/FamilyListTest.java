package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.ROSA;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.families.Families;
import org.kith.families.StudentCircle;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.NewLink;
import org.kith.households.Profiles;
import org.kith.households.Relation;
import org.kith.page.NotFound;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Outcome;
import org.kith.sis.match.Question;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class FamilyListTest {

    private static final String HEADING =
            "student id,student name,guardian name,guardian id,email,phone,relation,language,household\n";
    private static final String ANA = "1,,Ana Ruiz,,ana@example.com,+1 555 0101,mother,Spanish,A\n";
    private static final String LEO = "1,,Leo Ruiz,,leo@example.com,,father,,B\n";

    /** Some seconds on a busy laptop; one by one it would be many minutes. */
    private static final Duration FAR_LESS_THAN_ONE_BY_ONE = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(FamilyListTest.class.getName());

    /** {@code -Dfamily.rows=20000} for the figure in deploy-notes. */
    private static final int MANY = Integer.getInteger("family.rows", 3000);

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final SchoolLists school;
    private final UUID platform;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID dana;
    private final UUID lund;
    private final UUID rosa;
    private final Households households;

    FamilyListTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
        this.dana = cast.id(DANA, SCIENCE);
        this.lund = cast.id(LUND, READING);
        this.rosa = cast.id(ROSA, SCIENCE);
        this.school = new SchoolLists(database, kith, new StudentCircle(platform, Optional.empty()), dana);
        this.households = kith.the(Households.class);
        school.enrol(course, List.of("1", "2", "3"));
    }

    @OnBothDatabases
    void savesNothingBeforeItIsConfirmed() {
        FamilyListView sent = school.sends(HEADING + ANA + LEO);

        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
        assertThat(school.links("1")).isEmpty();
    }

    @OnBothDatabases
    void linksGuardiansOnTheGroundOfTheList() {
        FamilyListView done = school.bringsIn(HEADING + ANA + LEO);

        assertThat(done.state()).isEqualTo(ListState.DONE);
        assertThat(done.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
        assertThat(school.guardians("1")).containsExactlyInAnyOrder("Ana Ruiz", "Leo Ruiz");
        assertThat(school.links("1"))
                .allMatch(
                        link -> link.ground() == Ground.OFFICE_LIST && link.by().equals(dana))
                .extracting(Link::household)
                .doesNotHaveDuplicates();
    }

    @OnBothDatabases
    void keepsAddressesAndLanguages() {
        school.bringsIn(HEADING + ANA);

        UUID ana = school.links("1").get(0).guardian();
        assertThat(kith.the(Contacts.class).of(ana))
                .extracting(ContactView::address)
                .containsExactlyInAnyOrder(Address.email("ana@example.com"), Address.phone("+15550101"));
        assertThat(kith.the(Contacts.class).of(ana))
                .filteredOn(ContactView::preferred)
                .hasSize(1);
        assertThat(kith.the(Profiles.class).of(ana).reads()).isEqualTo("es");
        assertThat(school.links("1").get(0).relation()).isEqualTo(new Relation("mother"));
    }

    @OnBothDatabases
    void bringsNothingNewTheSecondTime() {
        String list =
                HEADING + ANA + LEO + "2,,Eva,,,,,,\n2,,Jo Poe,G-7,,,,,\n3,,Mia,,bad address,,,,X\n3,,Tom,,,,,,X\n";
        school.bringsIn(list);
        int people = database.rows("person");

        FamilyListView again = school.bringsIn(list);

        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 0, 6, 0, 0, 0));
        assertThat(database.rows("person")).isEqualTo(people);
        assertThat(database.rows("household")).isEqualTo(database.rows("household_label") + 3);
    }

    @OnBothDatabases
    void putsOneLabelAndOneStudentIntoOneHousehold() {
        school.bringsIn(HEADING + "1,,Ana,,,,,,A\n1,,Leo,,,,,,A\n2,,Ana,,,,,,A\n2,,Una,,,,,,A\n1,,Uwe,,,,,,B\n");

        assertThat(school.links("1")).extracting(Link::household).hasSize(3);
        assertThat(homes("1")).hasSize(2);
        assertThat(homes("2")).hasSize(1).doesNotContainAnyElementsOf(homes("1"));
    }

    @OnBothDatabases
    void aNameAloneIsNobodyInAnotherFamily() {
        school.bringsIn(HEADING + "1,,Ana Ruiz,,,,,,\n2,,Ana Ruiz,,,,,,\n");

        assertThat(school.links("1").get(0).guardian())
                .isNotEqualTo(school.links("2").get(0).guardian());
    }

    @OnBothDatabases
    void anAddressAndTheNameAreTheSamePersonInAllFamilies() {
        school.bringsIn(HEADING + ANA + "2,,\"Ruiz, Ana\",,ANA@example.com,,,,\n");

        assertThat(school.links("1").get(0).guardian())
                .isEqualTo(school.links("2").get(0).guardian());
    }

    @OnBothDatabases
    void twoParentsMayShareAnAddress() {
        FamilyListView done =
                school.bringsIn(HEADING + "1,,Ana Ruiz,,home@example.com,,,,A\n1,,Leo Ruiz,,home@example.com,,,,A\n");

        assertThat(done.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
        assertThat(school.guardians("1")).containsExactlyInAnyOrder("Ana Ruiz", "Leo Ruiz");
    }

    @OnBothDatabases
    void asksAboutTheSameNameWithAnotherAddress() {
        school.bringsIn(HEADING + ANA);
        FamilyListView sent = school.sends(HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n");
        UUID ana = school.links("1").get(0).guardian();

        Question question = school.compares(sent).outcomes().get(0).question().orElseThrow();

        assertThat(question.asks().key()).isEqualTo("sis.asks.same-name");
        assertThat(question.candidates()).extracting(Question.Candidate::choice).containsExactly("person:" + ana);
        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 0, 0));
    }

    @OnBothDatabases
    void doesAsItWasAnswered() {
        school.bringsIn(HEADING + ANA);
        UUID ana = school.links("1").get(0).guardian();
        String list = HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n";

        FamilyListView same = school.sends(list);
        school.answers(same, Map.of("2-guardian", "person:" + ana));
        FamilyListView left = school.sends(list);
        school.answers(left, Map.of("2-guardian", "leave"));
        FamilyListView other = school.sends(list);
        school.answers(other, Map.of("2-guardian", "other"));

        assertThat(school.compares(left).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 1));
        assertThat(school.compares(other).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertThat(school.bringsIn(same).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
        assertThat(kith.the(Contacts.class).of(ana))
                .extracting(way -> way.address().text())
                .contains("other@example.com");
    }

    @OnBothDatabases
    void believesNoAnswerThatWasNotOffered() {
        school.bringsIn(HEADING + ANA);
        FamilyListView sent = school.sends(HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n");

        school.answers(sent, Map.of("2-guardian", "person:" + rosa, "2-student", "<script>"));

        assertThat(school.compares(sent).counts().asked()).isEqualTo(1);
    }

    @OnBothDatabases
    void asksWhenANumberIsOfTwoStudentsOrTheNameIsAnother() {
        school.enrol(otherCourse, List.of("9"));
        school.enrol(otherCourse, "9", "Other Nine");

        FamilyListView sent = school.sends(HEADING + "9,,Ana,,,,,,\n1,Lucía Rivera,Leo,,,,,,\n");

        assertThat(school.compares(sent).outcomes())
                .extracting(outcome -> outcome.question().orElseThrow().asks().key())
                .containsExactly("sis.asks.student-twice", "sis.asks.student-name");
        school.answers(sent, Map.of("3-student", "person:" + school.student("1")));
        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(1, 1, 0, 0, 1, 0, 0));
    }

    @OnBothDatabases
    void findsWhomTheLmsHasLinkedAndMakesItHoldEverywhere() {
        UUID child = school.student("1");
        link(NewLink.of(rosa, child, Ground.LMS));

        FamilyListView done = school.bringsIn(HEADING + "1,,Rosa Rivera,,rosa@example.com,,mother,,\n");

        assertThat(done.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
        assertThat(school.links("1")).singleElement().satisfies(link -> {
            assertThat(link.guardian()).isEqualTo(rosa);
            assertThat(link.ground()).isEqualTo(Ground.OFFICE_LIST);
        });
    }

    @OnBothDatabases
    void leavesALinkEndedThatSomebodyHasEnded() {
        school.bringsIn(HEADING + ANA);
        Link.Pair pair = school.links("1").get(0).pair();
        database.inTransaction(() -> households.end(pair, dana));

        FamilyListView again = school.sends(HEADING + ANA);

        assertThat(school.compares(again).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 1, 0));
        school.answers(again, Map.of("2-ended", "yes"));
        assertThat(school.bringsIn(again).counts().links()).isEqualTo(1);
        assertThat(school.links("1")).hasSize(1);
    }

    @OnBothDatabases
    void asksBeforeAnybodyMovesToAnotherHousehold() {
        school.bringsIn(HEADING + ANA + LEO);

        FamilyListView together = school.sends(HEADING + ANA + LEO.replace(",B", ",A"));

        assertThat(school.compares(together).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 1, 0));
        school.bringsIn(together);
        assertThat(homes("1")).hasSize(2);
        FamilyListView ticked = school.sends(HEADING + ANA + LEO.replace(",B", ",A"));
        school.answers(ticked, Map.of("3-household", "yes"));
        school.bringsIn(ticked);
        assertThat(homes("1")).hasSize(1);
    }

    @OnBothDatabases
    void saysWhichLineCountsWhenTwoDisagree() {
        FamilyListView sent = school.sends(HEADING + ANA + ANA.replace(",A\n", ",B\n") + ANA);

        assertThat(school.compares(sent).outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Outcome.Fate.NEW, Outcome.Fate.LEFT_OUT, Outcome.Fate.SAME);
    }

    @OnBothDatabases
    void touchesNoLimit() {
        UUID child = school.student("1");
        link(NewLink.of(rosa, child, Ground.LMS));
        database.inTransaction(() -> kith.the(Limits.class)
                .record(
                        new Link.Pair(rosa, child),
                        new NewLimit(
                                LimitKind.NO_INFORMATION,
                                "Court 12",
                                LocalDate.of(2026, 1, 1),
                                Optional.empty(),
                                dana)));

        school.bringsIn(HEADING + "1,,Rosa Rivera,,,,,,\n");

        assertThat(school.links("1")).hasSize(1);
        assertThat(kith.the(Families.class).childrenOf(rosa, course))
                .extracting(child2 -> child2.id())
                .doesNotContain(child);
    }

    @OnBothDatabases
    void keepsWhatTheFamilyHasSaid() {
        school.bringsIn(HEADING + ANA);
        Link before = school.links("1").get(0);
        database.inTransaction(() -> households.call(before.pair(), new Relation("mami")));

        school.bringsIn(HEADING + ANA.replace("Spanish", "English"));

        assertThat(school.links("1").get(0).relation()).isEqualTo(new Relation("mami"));
        assertThat(kith.the(Profiles.class).of(before.guardian()).reads()).isEqualTo("es");
    }

    @OnBothDatabases
    void knowsNobodyOutsideOfATeachersCourses() {
        school.enrol(otherCourse, List.of("8"));
        SchoolLists teachers = school.of(lund);

        FamilyListView sent = teachers.sends(HEADING + "1,,Ana,,,,,,\n8,,Leo,,,,,,\n");

        assertThat(teachers.compares(sent).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 1));
        FamilyListView offices = school.sends(HEADING + ANA);
        assertThatThrownBy(() -> teachers.shows(offices)).isInstanceOf(NotFound.class);
        assertThat(school.shows(sent).id()).isEqualTo(sent.id());
    }

    @OnBothDatabases
    void isTakenBackAsAWhole() {
        link(NewLink.of(rosa, school.student("2"), Ground.LMS));
        FamilyListView done = school.bringsIn(HEADING + ANA + LEO + "2,,Rosa Rivera,,,,,,\n");

        FamilyListView back = school.takesBack(done);

        assertThat(back.state()).isEqualTo(ListState.TAKEN_BACK);
        assertThat(school.links("1")).isEmpty();
        assertThat(school.links("2")).extracting(Link::ground).containsExactly(Ground.LMS);
    }

    @OnBothDatabases
    void leavesWhatAnotherListHasSaidTooWhenItIsTakenBack() {
        FamilyListView first = school.bringsIn(HEADING + ANA + LEO);
        school.bringsIn(HEADING + ANA);

        school.takesBack(first);

        assertThat(school.guardians("1")).containsExactly("Ana Ruiz");
    }

    @OnBothDatabases
    void isTakenUpByACorrectedListWithoutAQuestion() {
        FamilyListView wrong = school.bringsIn(HEADING + ANA + LEO);
        school.takesBack(wrong);

        FamilyListView right = school.bringsIn(HEADING + ANA);

        assertThat(right.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(school.guardians("1")).containsExactly("Ana Ruiz");
    }

    @OnBothDatabases
    void cannotBeTakenBackAfterAWeek() {
        FamilyListView done = school.bringsIn(HEADING + ANA);
        clock.passes(FamilyList.REGRET);

        FamilyListView still = school.takesBack(done);

        assertThat(still.state()).isEqualTo(ListState.DONE);
        assertThat(school.links("1")).hasSize(1);
    }

    @OnBothDatabases
    void goesOnWhereItStoppedWhenTheServerDied() {
        FamilyListView sent = school.sends(HEADING + ANA + LEO);
        UUID lost = school.confirms(sent);
        clock.passes(FamilyList.SILENCE.plusMillis(1));
        assertThat(school.shows(sent).state()).isEqualTo(ListState.FAILED);
        UUID next = school.confirms(sent);

        assertThatThrownBy(() -> kith.the(ListWork.class).run(lost)).isInstanceOf(ListReplaced.class);
        kith.the(ListWork.class).run(next);

        assertThat(school.shows(sent).state()).isEqualTo(ListState.DONE);
        assertThat(school.guardians("1")).hasSize(2);
    }

    @OnBothDatabases
    void runsOnceHoweverOftenItIsConfirmed() {
        FamilyListView sent = school.sends(HEADING + ANA);
        UUID first = school.confirms(sent);

        UUID second = school.confirms(sent);

        assertThat(second).isEqualTo(first);
    }

    @OnBothDatabases
    void isForgottenAfterAsLongAsTheSchoolKeepsFiles() {
        FamilyListView done = school.bringsIn(HEADING + ANA);
        clock.passes(Duration.ofDays(31));

        int removed =
                kith.the(FamilyListsPurge.class).purge(platform, clock.instant().minus(Duration.ofDays(30)));

        assertThat(removed).isEqualTo(1);
        assertThat(school.links("1")).hasSize(1);
        assertThatThrownBy(() -> school.shows(done)).isInstanceOf(NotFound.class);
        assertThat(database.rows("family_list_link") + database.rows("family_list_content"))
                .isZero();
    }

    @OnBothDatabases
    void bringsManyLinesInWithoutAskingForEachOne() {
        List<String> numbers =
                IntStream.range(0, MANY / 2).mapToObj(number -> "N" + number).toList();
        school.enrol(course, numbers);
        FamilyListView sent = school.sends(numbers.stream()
                .map(number -> number + ",,Mother of " + number + ",,m" + number + "@example.com,+1 5"
                        + (100_000_000 + Integer.parseInt(number.substring(1))) + ",mother,Spanish,A\n" + number
                        + ",,Father of " + number + ",,f" + number + "@example.com,,father,,B\n")
                .collect(Collectors.joining("", HEADING, "")));
        Counts counts = school.compares(sent).counts();
        UUID run = school.confirms(sent);

        Instant begun = Instant.now();
        Duration worked = worked();
        kith.the(ListWork.class).run(run);
        worked = worked().minus(worked);
        Duration took = Duration.between(begun, Instant.now());

        LOG.log(System.Logger.Level.INFO, "{0} lines in {1}, of which this thread worked {2}", MANY, took, worked);
        assertThat(counts.links()).isEqualTo(MANY);
        assertThat(school.shows(sent).counts()).isEqualTo(new Counts(MANY, MANY, 0, 0, 0, 0, 0));
        assertThat(worked).isLessThan(FAR_LESS_THAN_ONE_BY_ONE);
    }

    /** Of this thread, whatever else the computer does meanwhile. */
    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private List<UUID> homes(String number) {
        return school.links(number).stream().map(Link::household).distinct().toList();
    }

    private void link(NewLink link) {
        database.inTransaction(() -> households.link(platform, link));
    }
}
