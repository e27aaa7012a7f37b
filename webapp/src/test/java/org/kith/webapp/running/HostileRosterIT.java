package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.ScriptedServer;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Class lists that try to lead Kith, and its access token, astray. Kith reads them behind the scenes and says in its log how it went. */
@OnRunningKith
class HostileRosterIT {

    private static final String TOKEN = "an-access-token-for-the-tests-of-kith";
    private static final String LIST = "{\"id\":\"x\",\"context\":{\"id\":\"c\"},\"members\":[]}";

    private final ScriptedServer lms =
            new ScriptedServer().on("/token", 200, "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(TOKEN));
    private final ScriptedServer stranger = new ScriptedServer();

    @AfterEach
    void close() {
        lms.close();
        stranger.close();
    }

    @Test
    void neverBringTheTokenToAnotherOrigin() {
        lms.on("/roster", pageBefore(stranger.address("/roster")));

        teacherOpensCourseWithListAt(lms.address("/roster"));

        assertThat(ServerLog.upTo("could not be read: PAGE_ELSEWHERE")).doesNotContain(TOKEN);
        assertThat(stranger.received()).isEmpty();
    }

    @Test
    void neverBringTheTokenBehindARedirect() {
        lms.on("/roster", ScriptedServer.redirect(stranger.address("/roster")));

        teacherOpensCourseWithListAt(lms.address("/roster"));

        assertThat(ServerLog.upTo("could not be read: REDIRECTED")).doesNotContain(TOKEN);
        assertThat(stranger.received()).isEmpty();
    }

    @Test
    void doNotMakeKithWalkInACircle() {
        lms.on("/roster", pageBefore(lms.address("/roster")));

        teacherOpensCourseWithListAt(lms.address("/roster"));

        assertThat(ServerLog.upTo("could not be read: PAGES_IN_CIRCLE")).isNotEmpty();
        assertThat(lms.received("/roster")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254/latest/meta-data/", "https://10.0.0.1/roster"})
    void doNotMakeKithCallInsideTheNetwork(String address) {
        teacherOpensCourseWithListAt(URI.create(address));

        assertThat(ServerLog.upTo("could not be read: ADDRESS_REFUSED")).doesNotContain(TOKEN);
    }

    @Test
    void areCountedByHowTheyWent() {
        lms.on("/roster", 200, "no list");

        teacherOpensCourseWithListAt(lms.address("/roster"));

        ServerLog.upTo("could not be read: ROSTER_UNREADABLE");
        assertThat(Monitoring.counted("kith_roster_readings_total", "ROSTER_UNREADABLE"))
                .isPositive();
    }

    private void teacherOpensCourseWithListAt(URI list) {
        School school = new School(LmsStandIn.givingTokensAt(lms.address("/token")));
        school.opens(school.launch(Player.OKAFOR, Classroom.SCIENCE)
                .with(
                        ClaimNames.NAMES_ROLE_SERVICE,
                        Map.of("context_memberships_url", list.toString(), "service_versions", List.of("2.0"))));
    }

    private static ScriptedServer.Answer pageBefore(URI next) {
        return ScriptedServer.text(200, LIST, Map.of("Link", "<" + next + ">; rel=\"next\""));
    }
}
