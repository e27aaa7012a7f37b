package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Player;

/** What the operator's monitoring reads. */
@OnRunningKith
class MetricsIT {

    private static final Pattern LABEL = Pattern.compile("kith_\\w+\\{[^}]*?(reason|standing|outcome)=\"([^\"]*)\"");

    private final LmsStandIn lms = LmsStandIn.canvas();

    @Test
    void countsRefusalsByReason() {
        WebBrowser browser = new WebBrowser();
        double before = Monitoring.counted("kith_refusals_total", "launch.TOKEN_UNREADABLE");

        browser.post(lms.answersWith(lms.begins(browser), "not.a.token"));

        assertThat(Monitoring.counted("kith_refusals_total", "launch.TOKEN_UNREADABLE"))
                .isEqualTo(before + 1);
    }

    @Test
    void countsWhatTheServerRefuses() {
        double before = Monitoring.counted("kith_refusals_total", "http-404");

        new WebBrowser().get("/nothing");

        assertThat(Monitoring.counted("kith_refusals_total", "http-404")).isEqualTo(before + 1);
    }

    @Test
    void countsLaunchesByStanding() {
        double before = Monitoring.counted("kith_launches_total", "instructor");

        lms.opens(SignedLaunch.canvasTeacher());

        assertThat(Monitoring.counted("kith_launches_total", "instructor")).isEqualTo(before + 1);
    }

    @Test
    void namesNobody() {
        School.atCanvas().opens(Player.ROSA);

        String metrics = Monitoring.metrics();

        assertThat(LABEL.matcher(metrics).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(label -> label.matches(".*=\"[A-Za-z0-9._-]+\""));
        assertThat(metrics).doesNotContain("Rosa", "Rivera", lms.origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer guessed", "Basic cmVhZA==", RunningKith.METRICS_KEY})
    void areForNobodyWithoutTheKey(String authorization) {
        WebBrowser browser = new WebBrowser()
                .sending("X-Forwarded-For", ClientAddresses.next())
                .sending("Authorization", authorization);

        PanelPage page = browser.get("/metrics?scope=application");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.words()).doesNotContain("kith_");
    }
}
