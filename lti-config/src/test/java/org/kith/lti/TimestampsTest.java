package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Security Framework 1.0, 5.1.3, points 7 and 8. Each test changes one time of a valid Canvas launch. */
class TimestampsTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    /** When the launch says it was issued; it arrives a second later. */
    private static final long ISSUED = 1_795_284_000;

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesALaunchExpiredBeyondTheLeeway() {
        SignedLaunch launch = valid.with("exp", ISSUED - 89).with("iat", ISSUED - 3689);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_EXPIRED);
    }

    @Test
    void refusesALaunchWithoutExpiry() {
        SignedLaunch launch = valid.without("exp");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MISSING);
    }

    @Test
    void refusesAnExpiryOfNull() {
        SignedLaunch launch = valid.with("exp", null);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MISSING);
    }

    @Test
    void refusesAnExpiryInText() {
        SignedLaunch launch = valid.with("exp", "1795287600");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }

    @Test
    void refusesANegativeExpiry() {
        SignedLaunch launch = valid.with("exp", -1);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }

    @Test
    void refusesAnExpiryBeyondAllCalendars() {
        SignedLaunch launch = valid.with("exp", 1e300);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }

    @Test
    void refusesALaunchWithoutTimeOfIssue() {
        SignedLaunch launch = valid.without("iat");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MISSING);
    }

    @Test
    void refusesATimeOfIssueInText() {
        SignedLaunch launch = valid.with("iat", "yesterday");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }

    @Test
    void refusesATimeOfIssueInTheFuture() {
        SignedLaunch launch = valid.with("iat", ISSUED + 92);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUED_IN_FUTURE);
    }

    @Test
    void refusesATimeOfIssueLongAgo() {
        SignedLaunch launch = valid.with("iat", ISSUED - 86_401);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ISSUED_TOO_LONG_AGO);
    }

    @Test
    void refusesAnExpiryBeforeTheTimeOfIssue() {
        SignedLaunch launch = valid.with("exp", ISSUED - 1);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMPS_CONTRADICT);
    }

    @Test
    void refusesALaunchNotYetValid() {
        SignedLaunch launch = valid.with("nbf", ISSUED + 92);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.NOT_YET_VALID);
    }

    @Test
    void refusesAValidityInText() {
        SignedLaunch launch = valid.with("nbf", "soon");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }

    @Test
    void acceptsALaunchJustInsideTheLeewayOfItsExpiry() {
        SignedLaunch launch = valid.with("exp", ISSUED - 88).with("iat", ISSUED - 3688);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void acceptsALaunchPreparedMinutesBeforeTheLogin() {
        SignedLaunch launch = valid.with("iat", ISSUED - 300);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void acceptsAPlatformWhoseClockIsAMinuteFast() {
        SignedLaunch launch = valid.with("iat", ISSUED + 60).with("nbf", ISSUED + 60);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void acceptsTimestampsWithFractions() {
        SignedLaunch launch = valid.with("iat", ISSUED - 0.25);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }
}
