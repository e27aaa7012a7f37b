package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

class PersonsTest {

    private final Cast cast;
    private final Database database;
    private final ClassLists lists;
    private final Newcomers newcomers;
    private final Persons persons;
    private final UUID canvas;

    PersonsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.lists = kith.the(ClassLists.class);
        this.newcomers = kith.the(Newcomers.class);
        this.persons = kith.the(Persons.class);
        this.canvas = cast.platform(Lms.CANVAS).id();
    }

    @OnBothDatabases
    void findsAdultsWhoAreNoStudents() {
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        database.inTransaction(() -> newcomers.enter(canvas, "Elena Rivera"));

        assertThat(names(persons.adults(canvas, "rivera"))).contains("Rosa Rivera", "Elena Rivera");
        assertThat(names(persons.adults(canvas, " RIV ")))
                .doesNotContain("Mateo Rivera")
                .isNotEmpty();
        assertThat(names(persons.adults(canvas, "mateo"))).isEmpty();
        assertThat(names(persons.adults(canvas, "%"))).isEmpty();
    }

    @OnBothDatabases
    void findsNobodyOfAnotherPlatform() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        UUID moodle = cast.platform(Lms.MOODLE).id();

        assertThatThrownBy(() -> persons.student(moodle, mateo)).isInstanceOf(NotFound.class);
        assertThat(persons.student(canvas, mateo).id()).isEqualTo(mateo);
    }

    @OnBothDatabases
    void aTeacherIsNoStudent() {
        UUID okafor = cast.id(OKAFOR, SCIENCE);

        assertThatThrownBy(() -> persons.student(canvas, okafor)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void whomATeacherConfirmedAsAStudentIsOne() {
        Arrival mateo = cast.arrives(Entrance.of(MATEO, SCIENCE, Lms.MOODLE));
        UUID moodle = cast.platform(Lms.MOODLE).id();
        boolean before = persons.isAdult(moodle, mateo.person());

        database.inTransaction(
                () -> lists.confirm(mateo.course().orElseThrow(), List.of(mateo.person()), Standing.STUDENT));

        assertThat(before).isTrue();
        assertThat(persons.student(moodle, mateo.person()).fullName()).hasValue("Mateo Rivera");
    }

    private static List<String> names(List<Named> found) {
        return found.stream().map(each -> each.fullName().orElse("")).toList();
    }
}
