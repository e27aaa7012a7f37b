package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
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
    void findsStudentsOfEveryCourseByLettersOfTheirName() {
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(LUCIA, READING);
        cast.arrives(ADA, SCIENCE);

        assertThat(names(persons.students(canvas, " RIV "))).containsExactly("Lucía Rivera", "Mateo Rivera");
        assertThat(names(persons.students(canvas, "%"))).isEmpty();
    }

    @OnBothDatabases
    void findsAdultsWhoAreNoStudents() {
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        database.inTransaction(() -> newcomers.enter(canvas, "Elena Rivera"));

        assertThat(names(persons.adults(canvas, "rivera"))).contains("Rosa Rivera", "Elena Rivera");
        assertThat(names(persons.adults(canvas, "mateo"))).isEmpty();
    }

    @OnBothDatabases
    void findsNobodyOfAnotherPlatform() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        UUID moodle = cast.platform(Lms.MOODLE).id();

        assertThat(persons.students(moodle, "mateo")).isEmpty();
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
        List<Named> before = persons.students(moodle, "");

        database.inTransaction(
                () -> lists.confirm(mateo.course().orElseThrow(), List.of(mateo.person()), Standing.STUDENT));

        assertThat(before).isEmpty();
        assertThat(names(persons.students(moodle, ""))).containsExactly("Mateo Rivera");
    }

    private static List<String> names(List<Named> found) {
        return found.stream().map(each -> each.fullName().orElse("")).toList();
    }
}
