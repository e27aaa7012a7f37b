package org.kith.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.lti.Launch;
import org.kith.testing.Classroom;
import org.kith.testing.Entrance;
import org.kith.testing.Lms;
import org.kith.testing.Player;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "Instructor Mentor Learner, INSTRUCTOR",
        "Instructor Mentor,         INSTRUCTOR",
        "Instructor Learner,        INSTRUCTOR",
        "Instructor,                INSTRUCTOR",
        "Mentor Learner,            GUARDIAN",
        "Mentor,                    GUARDIAN",
        "Learner,                   STUDENT",
        "Manager,                   UNCONFIRMED",
        "'',                        UNCONFIRMED"
    })
    void onCanvasTheRolesInTheCourseSayIt(String roles, Standing expected) {
        Standing standing = standing(Lms.CANVAS, names(roles));

        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor Mentor Learner, INSTRUCTOR",
        "Instructor Mentor,         INSTRUCTOR",
        "Instructor Learner,        INSTRUCTOR",
        "Instructor,                INSTRUCTOR",
        "Mentor Learner,            GUARDIAN",
        "Mentor,                    GUARDIAN",
        "Learner,                   UNCONFIRMED",
        "Manager,                   UNCONFIRMED",
        "'',                        UNCONFIRMED"
    })
    void onMoodleALearnerMayBeAParent(String roles, Standing expected) {
        Standing standing = standing(Lms.MOODLE, names(roles));

        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor Mentor Learner, INSTRUCTOR",
        "Instructor,                INSTRUCTOR",
        "Mentor,                    GUARDIAN",
        "Learner,                   STUDENT",
        "Manager,                   ADMINISTRATOR",
        "'',                        ADMINISTRATOR"
    })
    void anAdministratorIsWhatTheyAreInTheCourseFirst(String roles, Standing expected) {
        Standing standing = standing(Lms.CANVAS, names(roles + " +Administrator"));

        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Instructor", "Observer", "Student", "Mentor", "Learner"})
    void aRoleElsewhereInTheSchoolProvesNothing(String elsewhere) {
        Standing standing = standing(Lms.CANVAS, names("+" + elsewhere));

        assertThat(standing).isEqualTo(Standing.UNCONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor Mentor,         GUARDIAN",
        "Mentor Instructor Learner, GUARDIAN",
        "Instructor,                ",
        "Mentor,                    ",
        "Instructor +Mentor,        ",
        "Mentor Learner,            ",
    })
    void whoTeachesTheCourseMayHaveAChildInIt(String roles, @Nullable Standing expected) {
        Optional<Standing> besides = Standing.besides(launch(Lms.CANVAS, names(roles)));

        assertThat(besides).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT,       UNCONFIRMED",
        "UNCONFIRMED,   UNCONFIRMED",
        "GUARDIAN,      GUARDIAN",
        "INSTRUCTOR,    INSTRUCTOR",
        "ADMINISTRATOR, ADMINISTRATOR"
    })
    void throughALinkForFamiliesNobodyIsAStudent(Standing standing, Standing expected) {
        Launch launch = by(Map.of("audience", "family"));

        assertThat(standing.through(launch)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aLinkForAnybodyElseChangesNothing(Standing standing) {
        Launch launch = by(Map.of("audience", "instructor"));

        assertThat(standing.through(launch)).isEqualTo(standing);
    }

    private static Launch by(Map<String, String> link) {
        Launch launch = Entrance.of(Player.MATEO, Classroom.SCIENCE, Lms.MOODLE).launch();
        return new Launch(launch.sender(), launch.person(), launch.place(), launch.presentation(), link);
    }

    private static Standing standing(Lms lms, String... roles) {
        return Standing.of(launch(lms, roles));
    }

    private static Launch launch(Lms lms, String... roles) {
        return Entrance.of(Player.ROSA, Classroom.SCIENCE, lms).withRoles(roles).launch();
    }

    /** Full names of roles in the course; those with a plus are roles in the institution. */
    private static String[] names(String roles) {
        return Arrays.stream(roles.strip().split(" "))
                .filter(role -> !role.isEmpty())
                .map(role -> role.startsWith("+") ? Lms.INSTITUTION + role.substring(1) : Lms.MEMBERSHIP + role)
                .toArray(String[]::new);
    }
}
