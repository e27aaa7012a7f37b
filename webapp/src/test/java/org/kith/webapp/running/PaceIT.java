package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;

/** Whoever is too often wrong is asked to wait, and nobody else is. */
@OnRunningKith
class PaceIT {

    private final WebBrowser browser = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());

    @Test
    void endsTheGuessingOfKeys() {
        PanelPage last = guesses();

        assertThat(last.outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(last.header("Retry-After")).matches("[1-9]\\d?");
        assertThat(last.heading()).isEqualTo("Please wait a moment");
        assertThat(last.referenceCode()).isPresent();
    }

    @Test
    void tellsSoInTheReadersLanguage() {
        browser.sending("Accept-Language", "es-MX");

        PanelPage last = guesses();

        assertThat(last.language()).isEqualTo("es");
        assertThat(last.heading()).isEqualTo("Espere un momento, por favor");
    }

    @Test
    void doesNotTellAGuesserWhichKeyIsRight() {
        guesses();

        PanelPage page = browser.post(Form.to("/lti/operator").with("key", RunningKith.REGISTRATION_KEY));

        assertThat(page.outcome()).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void keepsNobodyElseWaiting() {
        guesses();

        PanelPage operator = PanelSystem.ofOperator().first();

        assertThat(operator.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void letsAnAddressOfManyPeopleInThoughOneOfThemGuesses() {
        guesses();
        LmsStandIn lms = LmsStandIn.canvas();

        PanelPage page = lms.opens(browser, lms.says(SignedLaunch.canvasTeacher()));

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void believesNobodysWordAboutTheirAddress() {
        AtomicInteger guess = new AtomicInteger();
        Guessing.untilOneHasToWait(() -> new WebBrowser()
                .sending("X-Forwarded-For", "203.0.113." + guess.incrementAndGet() % 99 + ", " + "198.51.99.1")
                .post(Form.to("/lti/operator").with("key", "guess")));

        PanelPage page = new WebBrowser()
                .sending("X-Forwarded-For", "203.0.113.99, 198.51.99.1")
                .post(Form.to("/lti/operator").with("key", "guess"));

        assertThat(page.outcome()).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void refusesHundredsOfWrongLaunchesForWhatTheyAre() {
        LmsStandIn lms = LmsStandIn.canvas();
        Form wrong = lms.answersWith(lms.begins(browser), "not.a.token");

        long heard = IntStream.range(0, 300)
                .filter(launch -> browser.post(wrong).outcome() != Outcome.TOO_MANY)
                .count();

        assertThat(heard).isEqualTo(300);
    }

    private PanelPage guesses() {
        return Guessing.untilOneHasToWait(
                () -> browser.post(Form.to("/lti/operator").with("key", "guess")));
    }
}
