package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.lti.PersonName;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

class PlatformStudentsTest {

    private final Cast cast;
    private final PlatformStudents students;
    private final ClassLists lists;
    private final StudentCircle school;
    private final StudentCircle lunds;

    PlatformStudentsTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.students = kith.the(PlatformStudents.class);
        this.lists = kith.the(ClassLists.class);
        UUID platform = cast.platform(Lms.CANVAS).id();
        this.school = new StudentCircle(platform, Optional.empty());
        this.lunds = new StudentCircle(platform, Optional.of(cast.id(LUND, READING)));
    }

    @BeforeEach
    void twoCourses() {
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(LUCIA, READING);
        cast.arrives(ROSA, SCIENCE);
        lists.enter(school.platform(), cast.id(SCIENCE), List.of(listed("x-1", "7", "Wei Chen")));
    }

    @OnBothDatabases
    void areFoundByAnyPartOfTheNameWithoutAccents() {
        assertThat(students.called(school, "riv lucia", 50))
                .extracting(found -> found.fullName().orElse(""))
                .containsExactly("Lucía Rivera");
    }

    @OnBothDatabases
    void areFoundByTheSchoolsNumber() {
        assertThat(students.called(school, " 7 ", 50))
                .extracting(found -> found.fullName().orElse(""))
                .containsExactly("Wei Chen");
    }

    @OnBothDatabases
    void wildcardsAndQuotesAreLetters() {
        assertThat(students.called(school, "%", 50)).isEmpty();
        assertThat(students.called(school, "_ ' or 1=1", 50)).isEmpty();
    }

    @OnBothDatabases
    void noGuardianIsAmongThem() {
        assertThat(students.called(school, "rosa", 50)).isEmpty();
        assertThat(students.ids(school)).doesNotContain(cast.id(ROSA, SCIENCE));
    }

    @OnBothDatabases
    void aTeacherFindsThoseOfTheOwnCourses() {
        assertThat(students.called(lunds, "rivera", 50))
                .extracting(found -> found.shortName().orElse(""))
                .containsExactly("Lucía");
        assertThat(students.numbered(lunds, Set.of("7"))).isEmpty();
    }

    @OnBothDatabases
    void theSchoolsNumberGoesBeforeTheOneOfTheLms() {
        lists.enter(school.platform(), cast.id(SCIENCE), List.of(listed("7", "8", "Other Number")));

        assertThat(students.numbered(school, Set.of("7", "x-1")))
                .hasSize(2)
                .allSatisfy((number, found) -> assertThat(found)
                        .extracting(student -> student.fullName().orElse(""))
                        .containsExactly("Wei Chen"));
    }

    private static Listed listed(String subject, String number, String name) {
        PersonName called = new PersonName(Optional.of(name), Optional.empty(), Optional.of(name), Optional.empty());
        return new Listed(subject, Standing.STUDENT, called, Optional.of(number), Optional.empty());
    }
}
