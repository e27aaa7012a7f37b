package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** LTI Core 1.3, 5.3.1 to 5.3.5: the claims a launch must have. Each test changes one thing of a valid Canvas launch. */
class MessageChecksTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesAnEmptyDeploymentId() {
        SignedLaunch launch = valid.with(ClaimNames.DEPLOYMENT_ID, "");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.DEPLOYMENT_ID_MISSING);
    }

    @Test
    void refusesADeploymentIdThatIsANumber() {
        SignedLaunch launch = valid.with(ClaimNames.DEPLOYMENT_ID, 3);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesADeploymentIdLongerThanTheSpecificationAllows() {
        SignedLaunch launch = valid.with(ClaimNames.DEPLOYMENT_ID, "d".repeat(256));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesADeploymentNobodyAccepted() {
        SignedLaunch launch = valid.with(ClaimNames.DEPLOYMENT_ID, "4128:of-another-school");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.DEPLOYMENT_REFUSED);
    }

    @Test
    void refusesALaunchWithoutTarget() {
        SignedLaunch launch = valid.without(ClaimNames.TARGET_LINK_URI);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TARGET_MISSING);
    }

    @Test
    void refusesATargetThatIsAList() {
        SignedLaunch launch = valid.with(ClaimNames.TARGET_LINK_URI, List.of("https://families.example/lti/launch"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesATargetOfOurOwnThatTheLoginDidNotBeginWith() {
        SignedLaunch launch = valid.with(ClaimNames.TARGET_LINK_URI, "https://families.example/lti/other");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TARGET_CHANGED);
    }

    @Test
    void refusesATargetElsewhere() {
        SignedLaunch launch = valid.with(ClaimNames.TARGET_LINK_URI, "https://evil.example/lti/launch");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TARGET_OUTSIDE_TOOL);
    }

    @Test
    void refusesALaunchWithoutResourceLink() {
        SignedLaunch launch = valid.without(ClaimNames.RESOURCE_LINK);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.RESOURCE_LINK_MISSING);
    }

    @Test
    void refusesAResourceLinkOfNull() {
        SignedLaunch launch = valid.with(ClaimNames.RESOURCE_LINK, null);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.RESOURCE_LINK_MISSING);
    }

    @Test
    void refusesAResourceLinkThatIsText() {
        SignedLaunch launch = valid.with(ClaimNames.RESOURCE_LINK, "95");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAResourceLinkIdThatIsTooLong() {
        SignedLaunch launch = valid.withMember(ClaimNames.RESOURCE_LINK, "id", "l".repeat(256));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAVersionThatIsANumber() {
        SignedLaunch launch = valid.with(ClaimNames.VERSION, 1.3);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAVersionThatOnlyBeginsRight() {
        SignedLaunch launch = valid.with(ClaimNames.VERSION, "1.3");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.VERSION_UNSUPPORTED);
    }

    @Test
    void refusesAMessageTypeInAnotherCase() {
        SignedLaunch launch = valid.with(ClaimNames.MESSAGE_TYPE, "ltiresourcelinkrequest");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.MESSAGE_TYPE_UNKNOWN);
    }

    @Test
    void namesTheClaimButNotItsContentToTheOperator() {
        SignedLaunch launch = valid.with("sub", "s".repeat(256));

        LaunchRefused refusal = TOOL.refusal(launch);

        assertThat(refusal.detail()).contains("sub");
        assertThat(refusal).hasMessageNotContaining("sss");
    }
}
