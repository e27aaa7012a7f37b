package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Security Framework 1.0, 5.1.3, points 2 to 5 and 9. Each test changes one thing of a valid Canvas launch. */
class SecurityChecksTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesAnotherIssuer() {
        SignedLaunch launch = valid.with("iss", "https://evil.example");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUER_WRONG);
    }

    @Test
    void refusesTheIssuerWithASlashMore() {
        SignedLaunch launch = valid.with("iss", "https://canvas.instructure.com/");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUER_WRONG);
    }

    @Test
    void refusesTheIssuerInAnotherCase() {
        SignedLaunch launch = valid.with("iss", "https://Canvas.instructure.com");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUER_WRONG);
    }

    @Test
    void refusesALaunchWithoutIssuer() {
        SignedLaunch launch = valid.without("iss");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUER_WRONG);
    }

    @Test
    void refusesAnIssuerThatIsAList() {
        SignedLaunch launch = valid.with("iss", List.of("https://canvas.instructure.com"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAnotherAudience() {
        SignedLaunch launch = valid.with("aud", "105930000000000999");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesALaunchWithoutAudience() {
        SignedLaunch launch = valid.without("aud");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesAnEmptyListOfAudiences() {
        SignedLaunch launch = valid.with("aud", List.of());

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesAStrangerAmongTheAudiences() {
        SignedLaunch launch = valid.with("aud", List.of("105930000000000214", "stranger"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesAnAudienceThatIsANumber() {
        SignedLaunch launch = valid.with("aud", 105930000000000214L);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesAnotherAuthorizedParty() {
        SignedLaunch launch = valid.with("azp", "105930000000000999");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUTHORIZED_PARTY_WRONG);
    }

    @Test
    void refusesALaunchWithoutNonce() {
        SignedLaunch launch = valid.without("nonce");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.NONCE_MISSING);
    }

    @Test
    void refusesAnEmptyNonce() {
        SignedLaunch launch = valid.with("nonce", "");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.NONCE_MISSING);
    }

    @Test
    void refusesTheNonceOfAnotherLogin() {
        SignedLaunch launch = valid.with("nonce", "another-login");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.NONCE_WRONG);
    }

    @Test
    void refusesANonceThatIsANumber() {
        SignedLaunch launch = valid.with("nonce", 7);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void acceptsALaunchWithoutAuthorizedParty() {
        SignedLaunch launch = valid.without("azp");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void acceptsAnAudienceInAList() {
        SignedLaunch launch = valid.with("aud", List.of("105930000000000214"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void refusesSeveralAudiencesWithoutAuthorizedParty() {
        List<String> twice = List.of("105930000000000214", "105930000000000214");
        SignedLaunch launch = SignedLaunch.canvasTeacher().with("aud", twice).without("azp");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.AUTHORIZED_PARTY_WRONG);
    }

    @Test
    void refusesALaunchForAnotherOfOurRegistrationsWithThisPlatform() {
        LaunchProblem problem = TOOL.refuses(valid, expected -> forClient("105930000000000777", expected));

        assertThat(problem).isEqualTo(LaunchProblem.AUDIENCE_WRONG);
    }

    @Test
    void refusesTheNonceOfAnotherAttempt() {
        LaunchProblem problem = TOOL.refuses(
                valid,
                expected -> new ExpectedLaunch(
                        expected.platform(),
                        "other-nonce",
                        expected.targetLinkUri(),
                        expected.tool(),
                        expected.deployments()));

        assertThat(problem).isEqualTo(LaunchProblem.NONCE_WRONG);
    }

    private static ExpectedLaunch forClient(String clientId, ExpectedLaunch expected) {
        Platform registered = expected.platform();
        Platform other = new Platform(
                registered.issuer(),
                clientId,
                registered.authorizationEndpoint(),
                registered.jwksUri(),
                registered.tokenEndpoint(),
                registered.productFamily());
        return new ExpectedLaunch(
                other, expected.nonce(), expected.targetLinkUri(), expected.tool(), expected.deployments());
    }
}
