package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** LTI Core 1.3, 5.3.6, 5.3.7 and 5.4.1: who came, as what, to which course. Each test changes one thing of a valid Canvas launch. */
class VisitorChecksTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesAnEmptySubject() {
        SignedLaunch launch = valid.with("sub", "");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.SUBJECT_MISSING);
    }

    @Test
    void refusesASubjectOfNull() {
        SignedLaunch launch = valid.with("sub", null);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.SUBJECT_MISSING);
    }

    @Test
    void refusesASubjectThatIsANumber() {
        SignedLaunch launch = valid.with("sub", 57);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesASubjectThatIsTooLong() {
        SignedLaunch launch = valid.with("sub", "s".repeat(256));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesASubjectWithControlCharacters() {
        SignedLaunch launch = valid.with("sub", "57\n");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesRolesThatAreText() {
        SignedLaunch launch =
                valid.with(ClaimNames.ROLES, "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesRolesOfNull() {
        SignedLaunch launch = valid.with(ClaimNames.ROLES, null);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ROLES_MISSING);
    }

    @Test
    void refusesARoleThatIsNotText() {
        SignedLaunch launch = valid.with(ClaimNames.ROLES, List.of("Instructor", 1));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAContextThatIsText() {
        SignedLaunch launch = valid.with(ClaimNames.CONTEXT, "27");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesAContextWithoutId() {
        SignedLaunch launch = valid.with(ClaimNames.CONTEXT, Map.of("title", "Year 4"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void acceptsAContextOfNull() {
        SignedLaunch launch = valid.with(ClaimNames.CONTEXT, null);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.context()).isEmpty();
    }

    @Test
    void acceptsASubjectOfTheGreatestLength() {
        SignedLaunch launch = valid.with("sub", "s".repeat(255));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).hasSize(255);
    }

    @Test
    void showsTheRolesToWhoeverDecidesAboutADeployment() {
        LaunchProblem problem = TOOL.refuses(
                valid,
                expected -> new ExpectedLaunch(
                        expected.platform(),
                        expected.nonce(),
                        expected.targetLinkUri(),
                        expected.tool(),
                        (id, roles) -> roles.isAdministrator()));

        assertThat(problem).isEqualTo(LaunchProblem.DEPLOYMENT_REFUSED);
    }
}
