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

        String log = teacherOpensCourseWithListAt(lms.address("/roster"), "could not be read: PAGE_ELSEWHERE");

        assertThat(log).doesNotContain(TOKEN);
        assertThat(stranger.received()).isEmpty();
    }

    @Test
    void neverBringTheTokenBehindARedirect() {
        lms.on("/roster", ScriptedServer.redirect(stranger.address("/roster")));

        String log = teacherOpensCourseWithListAt(lms.address("/roster"), "could not be read: REDIRECTED");

        assertThat(log).doesNotContain(TOKEN);
        assertThat(stranger.received()).isEmpty();
    }

    @Test
    void doNotMakeKithWalkInACircle() {
        lms.on("/roster", pageBefore(lms.address("/roster")));

        String log = teacherOpensCourseWithListAt(lms.address("/roster"), "could not be read: PAGES_IN_CIRCLE");

        assertThat(log).isNotEmpty();
        assertThat(lms.received("/roster")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254/latest/meta-data/", "https://10.0.0.1/roster"})
    void doNotMakeKithCallInsideTheNetwork(String address) {
        String log = teacherOpensCourseWithListAt(URI.create(address), "could not be read: ADDRESS_REFUSED");

        assertThat(log).doesNotContain(TOKEN);
    }

    @Test
    void areCountedByHowTheyWent() {
        lms.on("/roster", 200, "no list");

        String log = teacherOpensCourseWithListAt(lms.address("/roster"), "could not be read: ROSTER_UNREADABLE");

        assertThat(log).isNotEmpty();
        assertThat(Monitoring.counted("kith_roster_readings_total", "ROSTER_UNREADABLE"))
                .isPositive();
    }

    /** @param told what the log says in the end
     *  @return the log up to there */
    private String teacherOpensCourseWithListAt(URI list, String told) {
        int before = ServerLog.times(told);
        School school = new School(LmsStandIn.givingTokensAt(lms.address("/token")));
        school.opens(school.launch(Player.OKAFOR, Classroom.SCIENCE)
                .with(
                        ClaimNames.NAMES_ROLE_SERVICE,
                        Map.of("context_memberships_url", list.toString(), "service_versions", List.of("2.0"))));
        return ServerLog.upTo(told, before + 1);
    }

    private static ScriptedServer.Answer pageBefore(URI next) {
        return ScriptedServer.text(200, LIST, Map.of("Link", "<" + next + ">; rel=\"next\""));
    }
}
