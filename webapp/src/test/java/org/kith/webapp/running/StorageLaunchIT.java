package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;

/** A launch in a browser without cookies: what the LMS kept takes the cookie's place, and nothing else's. */
@OnRunningKith
class StorageLaunchIT {

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    @Test
    void asksTheLmsWhatItKeptBeforeAnythingElse() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = browser.withoutCookies().post(teacher(login));

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.visit()).isEmpty();
        assertThat(page.document().select("[data-door=kept]").attr("data-origin"))
                .isEqualTo(lms.origin());
    }

    @Test
    void isLetInWithWhatTheLmsKept() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = bringsBack(login, login.secret());

        assertThat(page.heading()).startsWith("Families");
    }

    @Test
    void isRefusedWhereTheLmsKeptNothing() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = bringsBack(login, "");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(page.shows("open Families in a new window")).isTrue();
    }

    @Test
    void isRefusedWithAnotherSecret() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = bringsBack(login, login.secret() + "x");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isRefusedWithTheSecretOfAnotherLogin() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        FramedLogin other = FramedLogin.storing(lms, browser);

        PanelPage page = bringsBack(login, other.secret());

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    /** Whoever began a login knows its secret, and could make the browser of somebody else send it. */
    @Test
    void isRefusedWithASecretThatAnotherSiteSends() {
        FramedLogin login = FramedLogin.storing(lms, browser);

        PanelPage page = browser.withoutCookies().inFrame().post(teacher(login).with("secret", login.secret()));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isRefusedWithTheSecretTwice() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        Form twice = teacher(login).and("secret", login.secret()).and("secret", login.secret());

        PanelPage page = browser.withoutCookies().fromOwnPage().post(twice);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isNotFinishedByALinkWithTheSecret() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        Form answer = teacher(login).with("secret", login.secret());

        PanelPage page = browser.withoutCookies().fromOwnPage().follow(answer);

        assertThat(page.outcome()).isEqualTo(Outcome.WRONG_METHOD);
    }

    @Test
    void doesNotReadTheSecretFromAnAddress() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        Form answer = teacher(login);

        PanelPage page = browser.withoutCookies()
                .fromOwnPage()
                .post(answer.toAction(answer.action() + "?secret=" + login.secret()));

        assertThat(page.visit()).isEmpty();
    }

    @Test
    void isFinishedOnce() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        bringsBack(login, login.secret());

        PanelPage again = bringsBack(login, login.secret());

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void stillNeedsATrueToken() {
        FramedLogin login = FramedLogin.storing(lms, browser);
        Form forged = lms.answersWith(login.begun(), "not.a.token").with("secret", login.secret());

        PanelPage page = browser.withoutCookies().fromOwnPage().post(forged);

        assertThat(page.outcome().isRefusal()).isTrue();
    }

    @Test
    void isRefusedWithoutCookieWhereTheLmsKeepsNothing() {
        FramedLogin login = FramedLogin.plain(lms, browser);

        PanelPage page = browser.withoutCookies().post(teacher(login));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isRefusedWithoutCookieWhenItBeganInAWindow() {
        LoginBegun begun = LoginBegun.by(browser.post(lms.login().with("lti_storage_target", "_parent")));

        PanelPage page =
                browser.withoutCookies().inFrame().post(lms.answers(begun, lms.says(SignedLaunch.canvasTeacher())));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    private PanelPage bringsBack(FramedLogin login, String secret) {
        return browser.withoutCookies().fromOwnPage().post(teacher(login).with("secret", secret));
    }

    private Form teacher(FramedLogin login) {
        return lms.answers(login.begun(), lms.says(SignedLaunch.canvasTeacher()));
    }
}
