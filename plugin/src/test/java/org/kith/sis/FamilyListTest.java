package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.sis.SchoolLists.ANA;
import static org.kith.sis.SchoolLists.HEADING;
import static org.kith.sis.SchoolLists.LEO;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.families.Families;
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
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

/** What a list brings in, and what it leaves as it is. */
class FamilyListTest {

    /** Some seconds on a busy laptop; one by one it would be many minutes. */
    private static final Duration FAR_LESS_THAN_ONE_BY_ONE = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(FamilyListTest.class.getName());
    /** {@code -Dfamily.rows=20000} for the figure in deploy-notes. */
    private static final int MANY = Integer.getInteger("family.rows", 3000);

    private final Database database;
    private final Kith kith;
    private final UUID platform;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID dana;
    private final UUID lund;
    private final UUID rosa;
    private final SchoolLists school;
    private final Households households;

    FamilyListTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
        this.dana = cast.id(DANA, SCIENCE);
        this.lund = cast.id(LUND, READING);
        this.rosa = cast.id(ROSA, SCIENCE);
        this.school = new SchoolLists(database, kith, cast);
        this.households = kith.the(Households.class);
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

    private void link(NewLink link) {
        database.inTransaction(() -> households.link(platform, link));
    }
}
