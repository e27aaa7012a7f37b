package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.lti.PersonName;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;

class ClassListsTest {

    private final Cast cast;
    private final Database database;
    private final ClassLists lists;
    private final Families families;
    private final UUID platform;
    private final UUID course;

    ClassListsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.lists = kith.the(ClassLists.class);
        this.families = kith.the(Families.class);
        this.platform = cast.platform(Lms.MOODLE).id();
        this.course = course(SCIENCE);
    }

    @OnBothDatabases
    void whoIsListedIsInTheCourse() {
        enter(student(MATEO));

        assertThat(of(MATEO).named().fullName()).hasValue("Mateo Rivera");
        assertThat(of(MATEO).standing()).isEqualTo(Standing.STUDENT);
    }

    @OnBothDatabases
    void theSameListAgainWritesNothingTwice() {
        enter(student(MATEO), learner(ROSA));
        int rows = database.rows("person") + database.rows("membership");

        enter(student(MATEO), learner(ROSA));

        assertThat(database.rows("person") + database.rows("membership")).isEqualTo(rows);
    }

    @OnBothDatabases
    void everybodyComesByFamilyName() {
        enter(student(MATEO), student(ADA), student(LUCIA));

        assertThat(lists.of(course))
                .extracting(enrolled -> enrolled.named().shortName().orElse(""))
                .containsExactly("Ada", "Ngozi", "Lucía", "Mateo");
    }

    @OnBothDatabases
    void aListWithoutNamesLeavesTheNamesWeKnow() {
        enter(student(MATEO));

        enter(nameless(MATEO));

        assertThat(of(MATEO).named().fullName()).hasValue("Mateo Rivera");
    }

    @OnBothDatabases
    void somebodyWhoseNameNobodyHasToldIsInTheCourseToo() {
        enter(nameless(MATEO));

        assertThat(lists.of(course)).extracting(each -> each.named().fullName()).contains(Optional.empty());
    }

    @OnBothDatabases
    void aNumberIsKeptWithThePerson() {
        enter(numbered(MATEO, "S-6", Standing.STUDENT));

        assertThat(of(MATEO).sourcedId()).hasValue("S-6");
    }

    @OnBothDatabases
    void aLaunchKnowsBetterThanTheList() {
        enter(learner(OKAFOR));

        assertThat(of(OKAFOR).standing()).isEqualTo(Standing.INSTRUCTOR);
    }

    @OnBothDatabases
    void aLearnerInMoodleIsNotKnownYet() {
        enter(learner(ROSA));

        assertThat(of(ROSA).standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(of(ROSA).proved()).isFalse();
    }

    @OnBothDatabases
    void whoIsListedNoMoreBecomesInactive() {
        enter(student(MATEO), student(ADA));

        lists.keepOnly(course, Set.of(subject(MATEO)));

        assertThat(of(ADA).active()).isFalse();
        assertThat(of(MATEO).active()).isTrue();
    }

    @OnBothDatabases
    void whoIsListedAgainComesBack() {
        enter(student(ADA));
        lists.keepOnly(course, Set.of());

        enter(student(ADA));

        assertThat(of(ADA).active()).isTrue();
    }

    @OnBothDatabases
    void whoWasNeverListedStaysActive() {
        enter(student(ADA));

        lists.keepOnly(course, Set.of(subject(ADA)));

        assertThat(of(OKAFOR).active()).isTrue();
    }

    @OnBothDatabases
    void whoLeavesOneCourseStaysInTheOther() {
        UUID reading = course(READING);
        enter(student(ADA));
        lists.enter(platform, reading, List.of(student(ADA)));

        lists.keepOnly(course, Set.of());

        assertThat(in(reading, ADA).active()).isTrue();
    }

    @OnBothDatabases
    void theNumberGivesWayToTheTeacher() {
        enter(numbered(ROSA, "S-21", Standing.STUDENT));

        confirm(Standing.GUARDIAN, ROSA);

        assertThat(of(ROSA).standing()).isEqualTo(Standing.GUARDIAN);
        assertThat(of(ROSA).by()).hasValue(Confirmation.TEACHER);
    }

    @OnBothDatabases
    void theTeachersWordSurvivesTheNextList() {
        enter(learner(ROSA));
        confirm(Standing.GUARDIAN, ROSA);

        enter(numbered(ROSA, "S-21", Standing.STUDENT));

        assertThat(of(ROSA).standing()).isEqualTo(Standing.GUARDIAN);
    }

    @OnBothDatabases
    void theTeachersWordSurvivesTheNextLaunch() {
        enter(learner(ROSA));
        confirm(Standing.GUARDIAN, ROSA);

        Arrival rosa = cast.arrives(Entrance.of(ROSA, SCIENCE, Lms.MOODLE));

        assertThat(rosa.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @OnBothDatabases
    void whatATeacherSaidCanBeTakenBack() {
        enter(learner(ROSA));
        confirm(Standing.GUARDIAN, ROSA);

        int doubted = database.inTransaction(() -> lists.doubt(course, List.of(id(ROSA))));

        assertThat(doubted).isEqualTo(1);
        assertThat(of(ROSA).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void severalAreConfirmedAtOnce() {
        enter(learner(ROSA), learner(SAM), learner(MATEO));

        int confirmed = confirm(Standing.GUARDIAN, ROSA, SAM);

        assertThat(confirmed).isEqualTo(2);
        assertThat(of(MATEO).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void aTeacherSaysNothingAboutWhomTheLmsProves() {
        enter(student(MATEO));

        int confirmed = confirm(Standing.GUARDIAN, MATEO);

        assertThat(confirmed).isZero();
        assertThat(of(MATEO).standing()).isEqualTo(Standing.STUDENT);
    }

    @OnBothDatabases
    void peopleOfAnotherCourseArePassedOver() {
        UUID reading = course(READING);
        lists.enter(platform, reading, List.of(learner(ROSA)));

        int confirmed = database.inTransaction(
                () -> lists.confirm(course, List.of(in(reading, ROSA).named().id()), Standing.GUARDIAN));

        assertThat(confirmed).isZero();
        assertThat(in(reading, ROSA).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void aTeacherWhoHasLeftIsNoTeacherOfTheCourse() {
        enter(student(MATEO), teacher(SAM));

        lists.keepOnly(course, Set.of(subject(MATEO)));

        assertThat(families.teachersOf(course)).extracting(Named::id).doesNotContain(id(SAM));
    }

    @OnBothDatabases
    void whoTheClassListDoesNotNameIsNotShownAsATeacher() {
        cast.arrives(Entrance.of(LUND, SCIENCE, Lms.MOODLE).withRoles(Lms.MEMBERSHIP + "Instructor"));

        enter(teacher(OKAFOR), learner(ROSA));

        assertThat(families.teachersOf(course)).extracting(Named::fullName).containsExactly(Optional.of("Ms Okafor"));
    }

    @OnBothDatabases
    void withoutAClassListWhoCameAsATeacherIsShownAsOne() {
        UUID unread = course(READING);

        List<Named> teachers = families.teachersOf(unread);

        assertThat(teachers).extracting(Named::fullName).containsExactly(Optional.of("Ms Okafor"));
    }

    private UUID course(Classroom classroom) {
        return cast.arrives(Entrance.of(OKAFOR, classroom, Lms.MOODLE)).course().orElseThrow();
    }

    private void enter(Listed... people) {
        lists.enter(platform, course, List.of(people));
    }

    private int confirm(Standing as, Player... people) {
        List<UUID> ids = Stream.of(people).map(this::id).toList();
        return database.inTransaction(() -> lists.confirm(course, ids, as));
    }

    private UUID id(Player who) {
        return of(who).named().id();
    }

    private Enrolled of(Player who) {
        return in(course, who);
    }

    private Enrolled in(UUID some, Player who) {
        return lists.of(some).stream()
                .filter(each -> each.named().fullName().equals(Optional.of(who.fullName())))
                .findFirst()
                .orElseThrow();
    }

    private static Listed student(Player who) {
        return new Listed(subject(who), Standing.STUDENT, who.called(), Optional.empty(), Optional.empty());
    }

    private static Listed teacher(Player who) {
        return new Listed(subject(who), Standing.INSTRUCTOR, who.called(), Optional.empty(), Optional.empty());
    }

    /** As Moodle lists students and parents alike. */
    private static Listed learner(Player who) {
        return new Listed(subject(who), Standing.UNCONFIRMED, who.called(), Optional.empty(), Optional.empty());
    }

    private static Listed numbered(Player who, String number, Standing says) {
        return new Listed(subject(who), Standing.UNCONFIRMED, who.called(), Optional.of(number), Optional.of(says));
    }

    private static Listed nameless(Player who) {
        PersonName none = new PersonName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Listed(subject(who), Standing.STUDENT, none, Optional.empty(), Optional.empty());
    }

    private static String subject(Player who) {
        return who.subject(Lms.MOODLE);
    }
}
