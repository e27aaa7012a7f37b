package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.SignedLaunch;

/** What real platforms send, and the valid launches of the certification guide, are answered with the page of the role. */
@OnRunningKith
class LaunchIT {

    static final List<String> STUDENT_ROLES =
            List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner", "Learner");

    static final List<String> TEACHER_ROLES =
            List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor", "Instructor");

    private final LmsStandIn lms = LmsStandIn.canvas();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canvas-teacher.json              | Families Year 4 Maple     | Start with one card",
                "canvas-student.json              | Your week in Year 4 Maple | Your teacher is still writing.",
                "canvas-observer-one-child.json   | This week in Year 4 Maple | one small thing to try at home",
                "canvas-observer-two-children.json| This week in Year 4 Maple | Choose a child:",
                "canvas-account-admin.json        | System tests at           | Registered"
            })
    void answersEveryLaunchOfCanvasWithThePageOfTheRole(String sample, String heading, String words) {
        SignedLaunch launch = SignedLaunch.of(Samples.claims("canvas/" + sample));

        PanelPage page = LmsStandIn.fresh("canvas").opens(launch);

        assertThat(page.heading()).startsWith(heading);
        assertThat(page.shows(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teacher1-plain           | Families Grade 5 Science     | Start with one card",
                "teacher1-deeplinked      | Families Grade 5 Science     | Start with one card",
                "teacher2-plain           | Families Grade 5 Science     | Start with one card",
                "locale-pt_br-teacher2    | Families Grade 5 Science     | Start with one card",
                "manager1-plain           | Families Grade 5 Science     | Start with one card",
                "admin-plain              | Families Grade 5 Science     | Start with one card",
                "student1-plain           | This week in Grade 5 Science | We do not know yet whether you are family",
                "student1-deeplinked      | This week in Grade 5 Science | We do not know yet whether you are family",
                "student2-plain           | This week in Grade 5 Science | We do not know yet whether you are family",
                "groups-student1          | This week in Grade 5 Science | We do not know yet whether you are family",
                "ltisource-plugin-student1| This week in Grade 5 Science | We do not know yet whether you are family",
                "parent2-plain            | This week in Grade 5 Science | We do not know yet whether you are family",
                "parent2-deeplinked       | This week in Grade 5 Science | We do not know yet whether you are family",
                "ltisource-plugin-parent2 | This week in Grade 5 Science | one small thing to try at home"
            })
    void answersEveryLaunchOfMoodleWithThePageOfTheRole(String sample, String heading, String words) {
        SignedLaunch launch = SignedLaunch.of(Samples.claims("moodle-4.5/launch-" + sample + ".json"));

        PanelPage page = LmsStandIn.fresh("moodle").opens(launch);

        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.shows(words)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("TEACHER_ROLES")
    void knowsATeacherByLongAndShortRole(String role) {
        SignedLaunch launch = SignedLaunch.canvasTeacher().with(ClaimNames.ROLES, List.of(role));

        PanelPage page = lms.opens(launch);

        assertThat(page.heading()).startsWith("Families");
    }

    @ParameterizedTest
    @FieldSource("STUDENT_ROLES")
    void knowsAStudentByLongAndShortRole(String role) {
        SignedLaunch launch = SignedLaunch.canvasStudent().with(ClaimNames.ROLES, List.of(role));

        PanelPage page = lms.opens(launch);

        assertThat(page.heading()).startsWith("Your week");
    }

    @Test
    void knowsATeacherAmongSeveralRoles() {
        SignedLaunch launch = SignedLaunch.canvasTeacher().with(ClaimNames.ROLES, TEACHER_ROLES);

        PanelPage page = lms.opens(launch);

        assertThat(page.heading()).startsWith("Families");
    }

    @Test
    void showsTheClassPageToSomebodyWithoutRoles() {
        SignedLaunch launch = SignedLaunch.canvasTeacher().with(ClaimNames.ROLES, List.of());

        PanelPage page = lms.opens(launch);

        assertThat(page.shows("We do not know yet whether you are family or a student"))
                .isTrue();
    }

    @Test
    void showsTheClassPageToSomebodyWithAnUnknownRole() {
        SignedLaunch launch = SignedLaunch.canvasTeacher()
                .with(ClaimNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"));

        PanelPage page = lms.opens(launch);

        assertThat(page.shows("We do not know yet whether you are family or a student"))
                .isTrue();
    }

    @Test
    void letsInATeacherOfWhomOnlyAnIdIsTold() {
        SignedLaunch launch = nameless(SignedLaunch.canvasTeacher()).without("email");

        PanelPage page = lms.opens(launch);

        assertThat(page.heading()).startsWith("Families");
    }

    @Test
    void saysWhatToDoWhenTheLaunchNamesNoCourse() {
        SignedLaunch launch = nameless(SignedLaunch.canvasStudent()).without(ClaimNames.CONTEXT);

        PanelPage page = lms.opens(launch);

        assertThat(page.heading()).isEqualTo("Open Families inside a course");
    }

    private static SignedLaunch nameless(SignedLaunch launch) {
        return launch.without("name").without("given_name").without("family_name");
    }
}
