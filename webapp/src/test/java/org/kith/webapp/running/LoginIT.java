package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.SignedLaunch;

/** Logins that platforms begin, and the ones they would not. */
@OnRunningKith
class LoginIT {

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    @Test
    void beginsByForm() {
        Form login = lms.login();

        LoginBegun begun = LoginBegun.by(browser.post(login));

        assertThat(begun.leadsTo(lms)).isTrue();
    }

    @Test
    void beginsByLink() {
        Form login = lms.login();

        LoginBegun begun = LoginBegun.by(browser.follow(login));

        assertThat(begun.leadsTo(lms)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cmid\":2,\"launchid\":\"ltilaunch1_290927800\"}",
                "a+b c%20d&e=f;g#h",
                "señal «ñ» 🍂",
                "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.x-_y"
            })
    void givesBackTheHintsByteForByte(String hint) {
        Form login = lms.login().with("login_hint", hint).with("lti_message_hint", hint);

        LoginBegun begun = LoginBegun.by(browser.post(login));

        assertThat(begun.parameter("login_hint")).isEqualTo(hint);
        assertThat(begun.parameter("lti_message_hint")).isEqualTo(hint);
    }

    @Test
    void bindsTheLoginToTheBrowserInEveryFrame() {
        Form login = lms.login();

        PanelPage answer = browser.post(login);

        assertThat(answer.cookies())
                .anySatisfy(cookie ->
                        assertThat(cookie).contains("; HttpOnly", "; Secure", "; SameSite=None", "; Partitioned"));
    }

    @Test
    void beginsWithoutClientIdWhereTheIssuerHasOneRegistrationOnly() {
        Form login = LmsStandIn.fresh("canvas").login().without("client_id");

        PanelPage answer = browser.post(login);

        assertThat(answer.outcome()).isEqualTo(Outcome.SENT_ON);
    }

    @Test
    void doesNotKnowAnLmsNobodyRegistered() {
        Form login = LmsStandIn.unregistered().login();

        PanelPage answer = browser.post(login);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(answer.referenceCode()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void needsEveryParameterOfTheSpecification(String parameter) {
        Form login = lms.login().without(parameter);

        PanelPage answer = browser.post(login);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void refusesAParameterSentTwice() {
        Form login = lms.login().and("iss", "https://evil.test");

        PanelPage answer = browser.post(login);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void leavesALoginBegunInAnotherTabAlone() {
        LoginBegun first = lms.begins(browser);
        LoginBegun second = lms.begins(browser);
        browser.post(lms.answers(second, lms.says(SignedLaunch.canvasTeacher())));

        PanelPage page = browser.post(lms.answers(first, lms.says(SignedLaunch.canvasTeacher())));

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }
}
