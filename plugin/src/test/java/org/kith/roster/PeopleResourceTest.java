package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.kith.families.Enrolled;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

class PeopleResourceTest {

    private final Cast cast;
    private final Kith kith;
    private final PeopleResource people;
    private final Visit okafor;

    PeopleResourceTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.kith = kith;
        this.okafor = cast.visits(Entrance.of(OKAFOR, SCIENCE, Lms.MOODLE));
        this.people = kith.the(PeopleResource.class);
    }

    @OnBothDatabases
    void showsWhoIsInTheCourse() {
        comes(ROSA, SCIENCE);
        comes(LUND, READING);

        PeopleView view = view(people.show(""));

        assertThat(names(view.found())).containsExactlyInAnyOrder("Ms Okafor", "Rosa Rivera");
    }

    @OnBothDatabases
    void sortsThemByWhatTheyAre() {
        comes(ROSA, SCIENCE);

        PeopleView view = view(people.show(""));

        assertThat(names(view.unknown())).containsExactly("Rosa Rivera");
        assertThat(names(view.teachers())).containsExactly("Ms Okafor");
        assertThat(view.students()).isEmpty();
    }

    @OnBothDatabases
    void findsPartOfAName() {
        comes(ROSA, SCIENCE);
        comes(SAM, SCIENCE);

        PeopleView view = view(people.show(" riv "));

        assertThat(names(view.found())).containsExactly("Rosa Rivera");
        assertThat(view.search()).isEqualTo(new PeopleView.Search("riv", 3));
    }

    @OnBothDatabases
    void findsNobodyWithoutPretendingThatNobodyIsThere() {
        PeopleView view = view(people.show("Zzz"));

        assertThat(view.found()).isEmpty();
        assertThat(view.isEmpty()).isFalse();
    }

    @OnBothDatabases
    void confirmsWhoIsTicked() {
        UUID rosa = comes(ROSA, SCIENCE);

        PeopleView view = view(people.confirm(List.of(rosa), "guardian"));

        assertThat(view.confirmed()).hasValue(new Confirmed(Standing.GUARDIAN, 1, List.of(rosa)));
        assertThat(names(view.guardians())).containsExactly("Rosa Rivera");
    }

    @OnBothDatabases
    void confirmsStudentsToo() {
        UUID mateo = comes(MATEO, SCIENCE);

        PeopleView view = view(people.confirm(List.of(mateo), "student"));

        assertThat(names(view.students())).containsExactly("Mateo Rivera");
    }

    @OnBothDatabases
    void saysThatNobodyWasTicked() {
        PeopleView view = view(people.confirm(List.of(), "guardian"));

        assertThat(view.confirmed().orElseThrow().isNothing()).isTrue();
    }

    @OnBothDatabases
    void makesNobodyATeacher() {
        UUID rosa = comes(ROSA, SCIENCE);

        assertThatThrownBy(() -> people.confirm(List.of(rosa), "instructor")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void passesOverPeopleOfAnotherCourse() {
        UUID rosa = comes(ROSA, READING);

        PeopleView view = view(people.confirm(List.of(rosa), "guardian"));

        assertThat(view.confirmed().orElseThrow().isNothing()).isTrue();
        assertThat(cast.arrives(Entrance.of(ROSA, READING, Lms.MOODLE)).standing())
                .isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void takesBackWhatWasConfirmed() {
        UUID rosa = comes(ROSA, SCIENCE);
        people.confirm(List.of(rosa), "guardian");

        PeopleView view = view(people.doubt(List.of(rosa)));

        assertThat(names(view.unknown())).containsExactly("Rosa Rivera");
    }

    @OnBothDatabases
    void whoWasConfirmedComesAsThatTheNextTime() {
        UUID rosa = comes(ROSA, SCIENCE);

        people.confirm(List.of(rosa), "guardian");

        assertThat(cast.arrives(Entrance.of(ROSA, SCIENCE, Lms.MOODLE)).standing())
                .isEqualTo(Standing.GUARDIAN);
    }

    @OnBothDatabases
    void showsThatTheListIsBeingReadOnceSomebodyAskedForIt() {
        UUID course = okafor.course().orElseThrow();
        CourseRosters rosters = kith.the(CourseRosters.class);
        rosters.launched(course, okafor.platform(), URI.create("https://moodle.lincoln.example/list"));
        rosters.read(course, 3, 0);

        PeopleView view = view(people.read());

        assertThat(view.isReading()).isTrue();
    }

    @OnBothDatabases
    void readsNothingWithoutAnAddress() {
        PeopleView view = view(people.read());

        assertThat(view.roster()).isEmpty();
    }

    private UUID comes(Player who, Classroom course) {
        return cast.arrives(Entrance.of(who, course, Lms.MOODLE)).person();
    }

    private static PeopleView view(Page page) {
        return (PeopleView) page.view();
    }

    private static List<String> names(List<Enrolled> people) {
        return people.stream().map(each -> each.named().fullName().orElse("")).toList();
    }
}
