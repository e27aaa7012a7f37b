package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** The bad payloads of the LTI Advantage Conformance Certification Guide 1.3, section 6.1.1: each must be refused by name. */
class CertificationRefusalsTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesALaunchWithoutKeyId() {
        SignedLaunch launch = valid.withoutHeader("kid");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.KEY_ID_MISSING);
    }

    @Test
    void refusesALaunchWithTheWrongKeyId() {
        SignedLaunch launch = valid.withHeader("kid", "no-such-key");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void refusesAnotherLtiVersion() {
        SignedLaunch launch = valid.with(ClaimNames.VERSION, "11.3");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.VERSION_UNSUPPORTED);
    }

    @Test
    void refusesALaunchWithoutLtiVersion() {
        SignedLaunch launch = valid.without(ClaimNames.VERSION);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.VERSION_MISSING);
    }

    @Test
    void refusesAMessageTypeWeDoNotSpeak() {
        SignedLaunch launch = valid.with(ClaimNames.MESSAGE_TYPE, "LtiSubmissionReviewRequest");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.MESSAGE_TYPE_UNKNOWN);
    }

    @Test
    void refusesALaunchWithoutMessageType() {
        SignedLaunch launch = valid.without(ClaimNames.MESSAGE_TYPE);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.MESSAGE_TYPE_MISSING);
    }

    @Test
    void refusesTimestampsOfLongAgo() {
        SignedLaunch launch = valid.with("iat", 11111).with("exp", 22222);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_EXPIRED);
    }

    @Test
    void refusesALaunchWithoutRolesClaim() {
        SignedLaunch launch = valid.without(ClaimNames.ROLES);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ROLES_MISSING);
    }

    @Test
    void refusesALaunchWithoutDeploymentId() {
        SignedLaunch launch = valid.without(ClaimNames.DEPLOYMENT_ID);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.DEPLOYMENT_ID_MISSING);
    }

    @Test
    void refusesALaunchWithoutResourceLinkId() {
        SignedLaunch launch = valid.with(ClaimNames.RESOURCE_LINK, Map.of("title", "Families"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.RESOURCE_LINK_MISSING);
    }

    @Test
    void refusesALaunchWithoutUser() {
        SignedLaunch launch = valid.without("sub");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.SUBJECT_MISSING);
    }

    @Test
    void refusesALaunchWithoutAnyLtiClaim() {
        SignedLaunch launch = valid;
        String payload = JSONObjectUtils.toJSONString(launch.claims().entrySet().stream()
                .filter(claim -> !claim.getKey().startsWith("https://"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        LaunchProblem problem = TOOL.refuses(launch, launch.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.MESSAGE_TYPE_MISSING);
    }
}
