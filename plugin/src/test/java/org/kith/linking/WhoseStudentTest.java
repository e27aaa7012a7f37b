package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.linking.StudentDesk.ELENA;
import static org.kith.linking.StudentDesk.one;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;

import java.util.UUID;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.NewLink;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

/** Who of the school finds which students, and decides about their guardians. */
class WhoseStudentTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final UUID mateo;
    private final StudentDesk desk;

    WhoseStudentTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.mateo = cast.id(MATEO, SCIENCE);
        this.desk = new StudentDesk(cast, kith);
    }

    @OnBothDatabases
    void aTeacherOfAnotherCourseFindsNeitherStudentNorGuardian() {
        UUID elena = one(desk.added(ELENA), "Elena Rivera").person();

        cast.visits(LUND, READING);

        assertThatThrownBy(() -> desk.resource(mateo).show()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.guardian(elena).show()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void theOfficeFindsEveryStudentOfItsPlatformAndOfNoOther() {
        desk.added(ELENA);

        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());
        StudentView canvas = (StudentView) desk.resource(mateo).show().view();
        cast.visits(Entrance.of(DANA, SCIENCE, Lms.MOODLE).withoutCourse());

        assertThat(canvas.guardians()).hasSize(1);
        assertThatThrownBy(() -> desk.resource(mateo).show()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aTeacherDecidesNothingAboutTheOwnFamily() {
        cast.visits(Entrance.of(OKAFOR, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Instructor", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(MATEO));

        assertThatThrownBy(() -> desk.resource(mateo).show()).isInstanceOf(OwnChild.class);
        assertThatThrownBy(() -> desk.added(ELENA)).isInstanceOf(OwnChild.class);
        assertThat(desk.resource(desk.ada()).show().status()).isEqualTo(200);
    }

    @OnBothDatabases
    void theOfficeDecidesNothingAboutTheOwnFamilyEither() {
        UUID dana = cast.id(DANA, SCIENCE);
        UUID platform = cast.platform(Lms.CANVAS).id();
        database.inTransaction(
                () -> kith.the(Households.class).link(platform, NewLink.of(dana, mateo, Ground.OFFICE_LIST)));

        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());

        assertThatThrownBy(() -> desk.resource(mateo).show()).isInstanceOf(OwnChild.class);
        assertThatThrownBy(() -> desk.guardian(dana).show()).isInstanceOf(OwnChild.class);
    }

    @OnBothDatabases
    void aStudentWhomAnLmsCallsAGuardianAsWellIsBoth() {
        cast.arrives(Entrance.of(MATEO, SCIENCE));
        cast.arrives(Entrance.of(ADA, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Learner", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(MATEO));
        cast.visits(OKAFOR, SCIENCE);

        StudentView view = (StudentView) desk.resource(mateo).show().view();

        assertThat(view.guardians()).extracting(each -> each.facts().name()).containsExactly("Ada Chen");
    }
}
