package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Whose mentor somebody is (LTI Core 1.3, 5.4.3, and Canvas' observees). Each test changes one thing of an observer's launch. */
class ChildrenTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasMentor();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void prefersTheObserveesOfCanvasToTheClaim() {
        SignedLaunch launch = valid.with(ClaimNames.ROLE_SCOPE_MENTOR, List.of("somebody-else"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).doesNotContain("somebody-else").hasSize(2);
    }

    @Test
    void takesTheClaimWhereCanvasFillsNoObservees() {
        SignedLaunch launch = valid.withCustom("observees", "$com.instructure.User.observees");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).hasSize(2);
    }

    @Test
    void takesTheClaimWhereObserveesAreEmpty() {
        SignedLaunch launch = valid.withCustom("observees", "");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).hasSize(2);
    }

    @Test
    void takesTheClaimWhereObserveesAreNull() {
        SignedLaunch launch = valid.withCustom("observees", null);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).hasSize(2);
    }

    @Test
    void readsObserveesWithoutTheClaim() {
        SignedLaunch launch = valid.without(ClaimNames.ROLE_SCOPE_MENTOR);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).hasSize(2);
    }

    @Test
    void readsObserveesInAList() {
        SignedLaunch launch = valid.withCustom("observees", List.of("a", "b", "a"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("a", "b");
    }

    @Test
    void countsAChildOfTwoSectionsOnce() {
        SignedLaunch launch = valid.withCustom("observees", "a,b,a, b ,");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("a", "b");
    }

    @Test
    void doesNotBelieveChildrenOfALearner() {
        SignedLaunch launch = valid.with(ClaimNames.ROLES, List.of("Learner"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).isEmpty();
    }

    @Test
    void doesNotBelieveChildrenOfAMentorElsewhere() {
        SignedLaunch launch = valid.with(
                ClaimNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Mentor"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).isEmpty();
    }

    @Test
    void doesNotBelieveChildrenOfAnInstructor() {
        SignedLaunch launch = valid.with(ClaimNames.ROLES, List.of("Instructor"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).isEmpty();
    }

    @Test
    void passesOverChildrenWithAbsurdIds() {
        SignedLaunch launch = valid.withCustom("observees", "a," + "b".repeat(256));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("a");
    }

    @Test
    void passesOverChildrenThatAreNotText() {
        SignedLaunch launch = valid.withCustom("observees", List.of("a", 7, true, List.of("b")));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("a");
    }

    @Test
    void stopsAtTwoHundredChildren() {
        SignedLaunch launch = valid.withCustom("observees", thousandIds());

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).hasSize(200);
    }

    @Test
    void ignoresObserveesThatAreAnObject() {
        SignedLaunch launch = valid.withCustom("observees", Map.of("a", "b")).without(ClaimNames.ROLE_SCOPE_MENTOR);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).isEmpty();
    }

    @Test
    void readsTheClaimAsTextWithCommas() {
        SignedLaunch launch = moodleMentor().with(ClaimNames.ROLE_SCOPE_MENTOR, "6,7");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("6", "7");
    }

    @Test
    void doesNotBelieveACustomFieldThatAMoodleTeacherMayType() {
        SignedLaunch launch = moodleMentor().withCustom("observees", "99");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.children()).containsExactly("6");
    }

    private static SignedLaunch moodleMentor() {
        return SignedLaunch.of(Samples.claims("moodle-4.5/launch-ltisource-plugin-parent2.json"));
    }

    private static String thousandIds() {
        return IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
