package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class FamiliesTest {

    private final Cast cast;
    private final Families families;

    FamiliesTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.families = kith.the(Families.class);
    }

    @OnBothDatabases
    void anotherHouseholdsChildIsNotThere() {
        UUID course = cast.id(SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);
        cast.arrives(SAM, SCIENCE);
        UUID ada = cast.id(ADA, SCIENCE);

        assertThatThrownBy(() -> families.childOf(rosa, course, ada)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anOwnChildIsNotThereInAnotherCourse() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID mateo = cast.id(MATEO, SCIENCE);
        UUID reading = cast.id(READING);

        assertThatThrownBy(() -> families.childOf(rosa, reading, mateo)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anOwnChildIsFound() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID mateo = cast.id(MATEO, SCIENCE);

        Named child = families.childOf(rosa, cast.id(SCIENCE), mateo);

        assertThat(child.shortName()).hasValue("Mateo");
    }

    @OnBothDatabases
    void childrenComeByName() {
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(LUCIA, SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);

        List<Named> children = families.childrenOf(rosa, cast.id(SCIENCE));

        assertThat(children).extracting(Named::shortName).containsExactly(Optional.of("Lucía"), Optional.of("Mateo"));
    }

    @OnBothDatabases
    void aChildTheLmsHasNotNamedYetHasNoName() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        List<Named> children = families.childrenOf(rosa, cast.id(SCIENCE));

        assertThat(children).extracting(Named::shortName).containsOnly(Optional.empty());
    }

    @OnBothDatabases
    void onlyTeachersOfTheCourseAreItsTeachers() {
        cast.arrives(ROSA, SCIENCE);
        cast.arrives(LUND, READING);

        List<Named> teachers = families.teachersOf(cast.id(SCIENCE));

        assertThat(teachers).extracting(Named::fullName).containsExactly(Optional.of("Ms Okafor"));
    }

    @OnBothDatabases
    void whoTeachesNoLongerIsNoTeacherOfTheCourse() {
        UUID course = cast.id(SCIENCE);

        cast.arrives(Entrance.of(OKAFOR, SCIENCE).withRoles(Lms.MEMBERSHIP + "Learner"));

        assertThat(families.teachersOf(course)).isEmpty();
    }

    @OnBothDatabases
    void peopleWeDoNotKnowAreLeftOut() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        Map<UUID, Named> named = families.named(List.of(rosa, UUID.randomUUID()));

        assertThat(named).containsOnlyKeys(rosa);
    }
}
