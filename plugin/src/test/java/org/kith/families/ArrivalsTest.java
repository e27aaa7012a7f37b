package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.Context;
import org.kith.lti.PersonName;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

class ArrivalsTest {

    private final Cast cast;
    private final Database database;
    private final Families families;

    ArrivalsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.families = kith.the(Families.class);
    }

    @OnBothDatabases
    void thePlatformsSubjectIsTheSamePersonAtEveryLaunch() {
        Arrival first = cast.arrives(ROSA, SCIENCE);

        Arrival second = cast.arrives(ROSA, READING);

        assertThat(second.person()).isEqualTo(first.person());
    }

    @OnBothDatabases
    void theSameSubjectOfAnotherPlatformIsSomebodyElse() {
        Arrival onCanvas = cast.arrives(Entrance.of(OKAFOR, SCIENCE, Lms.CANVAS));

        Arrival onMoodle = cast.arrives(Entrance.of(OKAFOR, SCIENCE, Lms.MOODLE));

        assertThat(onMoodle.person()).isNotEqualTo(onCanvas.person());
    }

    @OnBothDatabases
    void everybodyOfACourseArrivesInTheSameCourse() {
        Arrival teacher = cast.arrives(OKAFOR, SCIENCE);

        Arrival guardian = cast.arrives(ROSA, SCIENCE);

        assertThat(guardian.course()).isPresent().isEqualTo(teacher.course());
    }

    @OnBothDatabases
    void theSameCourseNumberOfAnotherPlatformIsAnotherCourse() {
        Context seven = new Context("7", Optional.empty(), Optional.of("Seven"), List.of("CourseSection"));
        Arrival onCanvas = cast.arrives(Entrance.of(OKAFOR, SCIENCE).into(seven));

        Arrival onMoodle = cast.arrives(Entrance.of(OKAFOR, SCIENCE, Lms.MOODLE).into(seven));

        assertThat(onMoodle.course()).isPresent().isNotEqualTo(onCanvas.course());
    }

    @OnBothDatabases
    void arrivingAgainWritesNothingTwice() {
        cast.arrives(ROSA, SCIENCE);
        int rows = rows();

        cast.arrives(ROSA, SCIENCE);

        assertThat(rows()).isEqualTo(rows);
    }

    @OnBothDatabases
    void aLaunchWithoutNamesLeavesTheNamesWeKnow() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        cast.arrives(Entrance.of(ROSA, SCIENCE).unnamed());

        assertThat(name(rosa)).hasValue("Rosa Rivera");
    }

    @OnBothDatabases
    void aLaunchWithAnotherNameChangesTheName() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        cast.arrives(Entrance.of(ROSA, SCIENCE).called(fullName("Rosa Rivera Luna")));

        assertThat(name(rosa)).hasValue("Rosa Rivera Luna");
    }

    @OnBothDatabases
    void aNameLongerThanItsPlaceIsCut() {
        UUID rosa = cast.arrives(Entrance.of(ROSA, SCIENCE).called(fullName("é".repeat(1000))))
                .person();

        assertThat(name(rosa)).hasValue("é".repeat(255));
    }

    @OnBothDatabases
    void aCourseIsCalledAsItWasCalledLast() {
        UUID course = cast.id(SCIENCE);

        cast.arrives(Entrance.of(OKAFOR, SCIENCE).into(titled("Science, autumn")));

        assertThat(families.courseTitle(course)).isEqualTo("Science, autumn");
    }

    @OnBothDatabases
    void aGuardianHasTheChildrenTheLmsNames() {
        Arrival rosa = cast.arrives(ROSA, SCIENCE);

        List<UUID> children = List.of(cast.id(LUCIA, SCIENCE), cast.id(MATEO, SCIENCE));

        assertThat(childrenOf(rosa)).isEqualTo(children);
    }

    @OnBothDatabases
    void aChildTheLmsNamesNoLongerIsNoLongerShown() {
        cast.arrives(ROSA, SCIENCE);

        Arrival later = cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(LUCIA));

        assertThat(childrenOf(later)).containsExactly(cast.id(LUCIA, SCIENCE));
    }

    @OnBothDatabases
    void aChildNamedInOneCourseIsNotNamedInAnother() {
        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(MATEO));

        Arrival reading = cast.arrives(Entrance.of(ROSA, READING).namingChildren(LUCIA));

        assertThat(childrenOf(reading)).containsExactly(cast.id(LUCIA, READING));
    }

    @OnBothDatabases
    void aTeacherHasNoChildrenWhateverTheLmsNames() {
        Arrival teacher = cast.arrives(Entrance.of(OKAFOR, SCIENCE).namingChildren(ADA));

        assertThat(childrenOf(teacher)).isEmpty();
    }

    @OnBothDatabases
    void aTeacherWhomTheSameLaunchCallsAMentorHasTheChildrenItNames() {
        Arrival teacher = cast.arrives(Entrance.of(OKAFOR, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Instructor", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(ADA));

        assertThat(teacher.standing()).isEqualTo(Standing.INSTRUCTOR);
        assertThat(childrenOf(teacher)).containsExactly(cast.id(ADA, SCIENCE));
    }

    @OnBothDatabases
    void twoGuardiansOfOneChildHaveEachTheirOwnLink() {
        Arrival rosa = cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(MATEO));
        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren(MATEO));

        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren());

        assertThat(childrenOf(rosa)).containsExactly(cast.id(MATEO, SCIENCE));
    }

    @OnBothDatabases
    void aMoodleLearnerIsNotTakenForAnything() {
        Arrival guardian = cast.arrives(Entrance.of(ROSA, SCIENCE, Lms.MOODLE));

        assertThat(guardian.standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void anAccountIsNoCourse() {
        Arrival dana = cast.arrives(Entrance.of(DANA, SCIENCE).into(Lms.CANVAS.account()));

        assertThat(dana.course()).isEmpty();
    }

    @OnBothDatabases
    void aLaunchMayComeWithoutACourse() {
        Arrival dana = cast.arrives(Entrance.of(DANA, SCIENCE).withoutCourse());

        assertThat(dana.course()).isEmpty();
    }

    @OnBothDatabases
    void aChosenLanguageIsRemembered() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        database.inTransaction(() -> families.reads(rosa, Language.SPANISH));

        Arrival again = cast.arrives(ROSA, SCIENCE);

        assertThat(again.chosen()).hasValue(Language.SPANISH);
    }

    private int rows() {
        return database.rows("person")
                + database.rows("course")
                + database.rows("membership")
                + database.rows("guardianship")
                + database.rows("observation")
                + database.rows("household");
    }

    private List<UUID> childrenOf(Arrival guardian) {
        return families.childrenOf(guardian.person(), guardian.course().orElseThrow()).stream()
                .map(Named::id)
                .toList();
    }

    private Optional<String> name(UUID person) {
        return Optional.ofNullable(families.named(List.of(person)).get(person)).flatMap(Named::fullName);
    }

    private static Context titled(String title) {
        Context context = SCIENCE.context(Lms.CANVAS);
        return new Context(context.id(), context.label(), Optional.of(title), context.types());
    }

    private static PersonName fullName(String name) {
        return new PersonName(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
