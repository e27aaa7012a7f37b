package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Player;

/** The same headers on whatever Kith answers, pages of the server's own refusals included. */
@OnRunningKith
class EveryAnswerIT {

    private static final int TOO_LARGE = 4 * 1024 * 1024;

    private final WebBrowser browser = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());

    @ParameterizedTest
    @CsvSource({
        "/,                                      SHOWN",
        "/lti/operator,                          SHOWN",
        "/lti/registration,                      SHOWN",
        "/lti/canvas.json,                       SHOWN",
        "/health/ready,                          SHOWN",
        "/lti/register,                          NOT_FOR_YOU",
        "/metrics,                               NOT_FOR_YOU",
        "/lti/login?login_hint=%00,              NOT_UNDERSTOOD",
        "/panel/week,                            NOT_BELIEVED",
        "/panel/people,                          NOT_BELIEVED",
        "/panel/platforms,                       NOT_BELIEVED",
        "/panel/audit,                           NOT_BELIEVED",
        "/nothing,                               NOT_THERE",
        "/lti/nothing,                           NOT_THERE",
        "/panel/nothing,                         NOT_THERE",
        "/error,                                 NOT_THERE",
        "/lti/launch,                            WRONG_METHOD",
        "/panel/language,                        WRONG_METHOD"
    })
    void isGuarded(String path, Outcome outcome) {
        PanelPage page = browser.get(path);

        assertThat(page.outcome()).isEqualTo(outcome);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void withOurKeyIsGuardedAndMayBeKeptForAWhile() {
        PanelPage page = browser.get("/lti/jwks");

        assertThat(page).satisfies(EveryAnswerIT::isGuarded);
        assertThat(page.header("Cache-Control")).contains("max-age=600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/panel/week", "/panel/people", "/panel/objectives", "/panel/objectives/import"})
    void toATeacherIsGuarded(String path) {
        PanelSystem teacher = School.atCanvas().opens(Player.OKAFOR);

        PanelPage page = teacher.open(path);

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/panel/platforms", "/panel/audit"})
    void toTheOperatorIsGuarded(String path) {
        PanelPage page = PanelSystem.ofOperator().open(path);

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void toAnOddMethodIsGuarded(String method) {
        PanelPage page = browser.send(method, "/lti/launch");

        assertThat(page.outcome()).isEqualTo(Outcome.WRONG_METHOD);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @Test
    void toAFloodIsGuarded() {
        PanelPage page = browser.post(Form.to("/lti/launch").with("id_token", "a".repeat(TOO_LARGE)));

        assertThat(page.outcome()).isEqualTo(Outcome.TOO_LARGE);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @Test
    void toABodyThatIsNoFormIsGuarded() {
        PanelPage page = browser.postAs("application/json", "/lti/operator", "{}");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_A_FORM);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @Test
    void toAGuesserIsGuarded() {
        Guessing.untilOneHasToWait(() -> browser.post(Form.to("/lti/operator").with("key", "guess")));

        PanelPage page = browser.get("/lti/register");

        assertThat(page.outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(page).satisfies(EveryAnswerIT::isGuarded, EveryAnswerIT::isKeptNowhere);
    }

    @Test
    void toAnLmsThatRegistersMayBeFramedByIt() {
        PanelPage page = browser.get("/lti/register?openid_configuration=https://moodle.newschool.test/x");

        assertThat(ancestors(page)).contains("https://moodle.newschool.test");
        assertThat(page).satisfies(EveryAnswerIT::isGuarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/operator", "/lti/registration", "/lti/canvas.json", "/panel/week", "/lti/nothing"})
    void elsewhereMayNotBeFramedByWhoeverAsks(String path) {
        PanelPage page = browser.get(path + "?openid_configuration=https://evil.test/x&lms=https://evil.test");

        assertThat(ancestors(page)).doesNotContain("evil.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test; script-src *",
                "https://evil.test *",
                "https://*",
                "*",
                "http://evil.test/x",
                "https://evil.test,https://other.test",
                "https://evil.test/\r\nX-Evil: 1",
                "'unsafe-inline'",
                "data:"
            })
    void saysNothingThatWhoeverAsksPutsIntoIt(String address) {
        PanelPage page = browser.get("/lti/register?lms=" + URLEncoder.encode(address, StandardCharsets.UTF_8));

        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo(browser.get("/lti/register").header("Content-Security-Policy"));
        assertThat(page.header("X-Evil")).isEmpty();
    }

    private static String ancestors(PanelPage page) {
        return page.header("Content-Security-Policy").replaceFirst(".*frame-ancestors", "");
    }

    private static void isGuarded(PanelPage page) {
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Server") + page.header("X-Powered-By")).isEmpty();
    }

    private static void isKeptNowhere(PanelPage page) {
        assertThat(page.header("Cache-Control")).contains("no-store");
    }
}
