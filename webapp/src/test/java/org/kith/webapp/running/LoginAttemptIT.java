package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;

/** A login belongs to one browser and is finished once. */
@OnRunningKith
class LoginAttemptIT {

    private static final int MANY = 8;

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    @Test
    void isNotFinishedByAnotherBrowser() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = new WebBrowser().post(answer);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isNotFinishedByABrowserThatBeganAnother() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));
        WebBrowser other = new WebBrowser();
        lms.begins(other);

        PanelPage page = other.post(answer);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isNotFoundByAChangedState() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = browser.post(answer.with("state", answer.value("state") + "x"));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isNotUnderstoodWithTwoStates() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = browser.post(answer.and("state", answer.value("state")));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void isNotFinishedByAnotherLms() {
        LoginBegun begun = lms.begins(browser);
        LmsStandIn other = LmsStandIn.otherCanvas();

        PanelPage page = browser.post(other.answers(begun, other.says(SignedLaunch.canvasTeacher())));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isFinishedOnce() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));
        browser.post(answer);

        PanelPage again = browser.post(answer);

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isUsedUpByALie() {
        LoginBegun begun = lms.begins(browser);
        browser.post(lms.answersWith(begun, "not.a.token"));

        PanelPage page = browser.post(lms.answers(begun, lms.says(SignedLaunch.canvasTeacher())));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isFinishedByExactlyOneOfManyAtOnce() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        List<PanelPage> pages = browser.postAtOnce(answer, MANY);

        assertThat(pages).filteredOn(page -> page.outcome() == Outcome.SHOWN).hasSize(1);
        assertThat(pages)
                .filteredOn(page -> page.outcome() == Outcome.NOT_BELIEVED)
                .hasSize(MANY - 1);
    }
}
