package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Launches of a real Moodle 4.5, and of Canvas and Moodle as their sources have it, signed anew and otherwise untouched. */
class CapturedLaunchesTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @ParameterizedTest
    @CsvSource({
        "canvas/canvas-teacher.json, instructor",
        "canvas/canvas-student.json, learner",
        "canvas/canvas-observer-one-child.json, mentor",
        "canvas/canvas-observer-two-children.json, mentor",
        "canvas/canvas-account-admin.json, administrator",
        "moodle-samples/moodle-teacher.json, instructor",
        "moodle-samples/moodle-student.json, learner",
        "moodle-samples/moodle-manager.json, instructor",
        "moodle-samples/moodle-site-admin.json, instructor administrator",
        "moodle-samples/moodle-parent-custom-role.json, learner",
        "moodle-4.5/launch-teacher1-plain.json, instructor",
        "moodle-4.5/launch-teacher1-deeplinked.json, instructor",
        "moodle-4.5/launch-teacher2-plain.json, instructor",
        "moodle-4.5/launch-locale-pt_br-teacher2.json, instructor",
        "moodle-4.5/launch-manager1-plain.json, instructor",
        "moodle-4.5/launch-admin-plain.json, instructor administrator",
        "moodle-4.5/launch-deeplink-teacher.json, instructor",
        "moodle-4.5/launch-student1-plain.json, learner",
        "moodle-4.5/launch-student1-deeplinked.json, learner",
        "moodle-4.5/launch-student2-plain.json, learner",
        "moodle-4.5/launch-groups-student1.json, learner",
        "moodle-4.5/launch-ltisource-plugin-student1.json, learner",
        "moodle-4.5/launch-parent2-plain.json, learner",
        "moodle-4.5/launch-parent2-deeplinked.json, learner",
        "moodle-4.5/launch-ltisource-plugin-parent2.json, mentor"
    })
    void knowsWhoCame(String sample, String who) {
        Launch launch = TOOL.accepts(captured(sample));

        assertThat(described(launch.roles())).containsExactly(who.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "canvas/canvas-teacher.json, canvas",
        "moodle-samples/moodle-teacher.json, moodle",
        "moodle-4.5/launch-teacher1-plain.json, moodle"
    })
    void knowsTheProduct(String sample, String family) {
        Launch launch = TOOL.accepts(captured(sample));

        assertThat(launch.productFamily()).isEqualTo(family);
    }

    @Test
    void knowsTheTwoChildrenOfACanvasObserver() {
        Launch launch = TOOL.accepts(captured("canvas/canvas-observer-two-children.json"));

        assertThat(launch.children())
                .containsExactly("cb4acd14-7e1b-42ba-883e-b6852d33743b", "5eca66d2-3fb7-47c9-acb0-53f271667b09");
    }

    @Test
    void knowsTheOnlyChildOfACanvasObserverByTheChildsOwnSubject() {
        Launch parent = TOOL.accepts(captured("canvas/canvas-observer-one-child.json"));
        Launch child = TOOL.accepts(captured("canvas/canvas-student.json"));

        assertThat(parent.children()).containsExactly(child.subject());
    }

    @Test
    void knowsTheChildThatAMoodlePluginNamesInText() {
        Launch parent = TOOL.accepts(captured("moodle-4.5/launch-ltisource-plugin-parent2.json"));

        assertThat(parent.children()).containsExactly("6");
    }

    @Test
    void knowsNoChildrenOfAParentWhomMoodleCallsALearner() {
        Launch parent = TOOL.accepts(captured("moodle-4.5/launch-parent2-plain.json"));

        assertThat(parent.children()).isEmpty();
    }

    @Test
    void readsCourseAndLinkOfMoodle() {
        Launch launch = TOOL.accepts(captured("moodle-4.5/launch-teacher1-plain.json"));

        assertThat(launch.context().orElseThrow().title()).contains("Grade 5 Science");
        assertThat(launch.context().orElseThrow().isCourse()).isTrue();
        assertThat(launch.resourceLink().orElseThrow().id()).isEqualTo("1");
    }

    @Test
    void readsCourseOfCanvas() {
        Launch launch = TOOL.accepts(captured("canvas/canvas-teacher.json"));

        assertThat(launch.context().orElseThrow().types()).containsExactly("CourseOffering");
        assertThat(launch.context().orElseThrow().isAccount()).isFalse();
    }

    @Test
    void tellsACanvasAccountFromACourse() {
        Launch launch = TOOL.accepts(captured("canvas/canvas-account-admin.json"));

        assertThat(launch.context().orElseThrow().isAccount()).isTrue();
        assertThat(launch.context().orElseThrow().isCourse()).isFalse();
    }

    @Test
    void hasNoLinkWhileATeacherIsStillChoosing() {
        Launch launch = TOOL.accepts(captured("moodle-4.5/launch-deeplink-teacher.json"));

        assertThat(launch.messageType()).isEqualTo(MessageType.DEEP_LINKING);
        assertThat(launch.resourceLink()).isEmpty();
    }

    @Test
    void readsMoodlesWayOfWritingLocales() {
        Launch launch = TOOL.accepts(captured("moodle-4.5/launch-locale-pt_br-teacher2.json"));

        assertThat(launch.locale().orElseThrow().toLanguageTag()).isEqualTo("pt-BR");
    }

    @Test
    void leavesOutWhatMoodleCouldNotFill() {
        Launch launch = TOOL.accepts(captured("moodle-4.5/launch-student1-plain.json"));

        assertThat(launch.custom())
                .containsEntry("literal", "grade5")
                .doesNotContainKeys("result_sourcedid", "unknown_var", "section_end", "user_org");
    }

    @Test
    void leavesOutWhatCanvasCouldNotFill() {
        Launch launch = TOOL.accepts(captured("canvas/canvas-account-admin.json"));

        assertThat(launch.custom()).containsEntry("person_sis_id", "A-0003").doesNotContainKey("observees");
    }

    private static SignedLaunch captured(String sample) {
        return SignedLaunch.of(Samples.claims(sample));
    }

    private static List<String> described(LtiRoles roles) {
        Stream<String> words = Stream.of(
                roles.isInstructor() ? "instructor" : "",
                roles.isLearner() ? "learner" : "",
                roles.isMentor() ? "mentor" : "",
                roles.isAdministrator() ? "administrator" : "",
                roles.isTestUser() ? "nobody" : "");
        return Arrays.asList(words.filter(word -> !word.isEmpty()).toArray(String[]::new));
    }
}
