package org.kith.standin.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.standin.school.Course.MUSIC;
import static org.kith.standin.school.Course.READING;
import static org.kith.standin.school.Course.SCIENCE;

import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void showsAGuardianTheCoursesOfTheChildren() {
        assertThat(Course.of(Person.ROSA)).containsExactly(SCIENCE, READING);
    }

    @Test
    void isFoundByTheLastPartOfItsAddress() {
        assertThat(Course.of("grade-5-science")).contains(SCIENCE);
        assertThat(Course.of("grade-5-music")).contains(MUSIC);
    }

    @Test
    void hasATeacherWhomNoFamilyKnowsYet() {
        assertThat(Course.of(Person.HADDAD)).containsExactly(MUSIC);
        assertThat(MUSIC.guardians()).isEmpty();
    }

    @Test
    void knowsWhichChildrenOfAFamilyAreHere() {
        assertThat(SCIENCE.childrenHere(Person.ROSA)).containsExactly(Person.MATEO, Person.LUCIA);
        assertThat(READING.childrenHere(Person.ROSA)).containsExactly(Person.LUCIA);
    }

    @Test
    void turnsAwayWhoDoesNotBelong() {
        assertThat(READING.admits(Person.MATEO)).isFalse();
        assertThat(READING.admits(Person.OKAFOR)).isFalse();
    }

    @Test
    void letsTheAdministratorVisitWithoutBeingAMember() {
        assertThat(SCIENCE.admits(Person.DANA)).isTrue();
        assertThat(SCIENCE.hasMember(Person.DANA)).isFalse();
    }
}
