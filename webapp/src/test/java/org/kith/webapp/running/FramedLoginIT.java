package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;

/** A login in a frame goes on by a small page, because only a page sees what its browser keeps in frames. */
@OnRunningKith
class FramedLoginIT {

    private static final int SMALL = 4_000;

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    @Test
    void leadsToTheLmsFromAPage() {
        FramedLogin login = FramedLogin.plain(lms, browser);

        assertThat(login.page().outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(login.begun().leadsTo(lms)).isTrue();
    }

    @Test
    void isSentOnAtOnceOutsideFrames() {
        browser.sending("Sec-Fetch-Dest", "document");

        PanelPage answer = browser.post(lms.login());

        assertThat(answer.outcome()).isEqualTo(Outcome.SENT_ON);
    }

    @Test
    void triesCookiesUnderTheSameConditionsAsOurs() {
        FramedLogin login = FramedLogin.plain(lms, browser);

        assertThat(login.page().cookies())
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(login.probe() + "=")
                        .contains("; Secure", "; SameSite=None", "; Partitioned")
                        .doesNotContain("HttpOnly"));
    }

    @Test
    void isFinishedWithItsCookie() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = browser.post(lms.answers(login.begun(), lms.says(SignedLaunch.canvasTeacher())));

        assertThat(page.heading()).startsWith("Families");
    }

    @Test
    void tellsItsSecretToTheRegisteredLmsAlone() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        assertThat(login.confidant()).isEqualTo(lms.origin());
    }

    @Test
    void tellsItsSecretToNobodyWhereNothingIsKept() {
        FramedLogin login = FramedLogin.plain(lms, browser);

        assertThat(login.secret() + login.confidant()).isEmpty();
    }

    @Test
    void opensAWindowWithTheSameLogin() {
        String hint = "{\"cmid\":2,\"name\":\"ü+ &=\"}";
        FramedLogin login = new FramedLogin(browser.inFrame().post(lms.login().with("lti_message_hint", hint)));

        PanelPage answer = new WebBrowser().get(login.window());

        assertThat(LoginBegun.by(answer).parameter("lti_message_hint")).isEqualTo(hint);
    }

    @Test
    void isASmallPageWithoutThePanel() {
        PanelPage page = FramedLogin.storing(lms, browser).page();

        assertThat(page.weight()).isLessThan(SMALL);
        assertThat(page.runsForeignScript()).isFalse();
        assertThat(page.document().select("#kith, script[src*=htmx]")).isEmpty();
    }
}
