package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** The only time is taken; a family waits for it on a phone, gets it offered and says yes. Accessible, and never wider than the phone. */
@OnRunningKith
@ExtendWith(InChromium.class)
class WaitingBrowserIT {

    private static final int PHONE = 360;

    private final List<Rule> broken = new ArrayList<>();
    private final List<Integer> overflow = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"English, 08:00, 08:20, You are booked", "Español, 09:00, 09:20, Su reunión está reservada"})
    void waitsIsOfferedAndAccepts(String language, String from, String until, String end, Lms lms) {
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, PHONE, 900);
        Families teacher = lms.opened("okafor", Lms.SCIENCE, 1000, 2400);
        String round = RoundDesk.opened(teacher, from, until, 1);
        Families sam = lms.opened("sam", Lms.SCIENCE, PHONE, 900);
        books(sam, round);
        Families rosa = lms.opened("rosa", Lms.SCIENCE, PHONE, 1500);
        rosa.chooseLanguage(language);

        waits(rosa, round, language);
        look(teacherSees(teacher), "round-waiting-" + language);
        cancels(sam);
        rosa.frame().locator("form[action$='/waiting'] .button--primary").click();
        rosa.frame().locator("form[action$='/acceptance']").waitFor();
        seesWhatIsOffered(teacher, language);
        accepts(rosa, language);

        rosa.heading(end);
        rosa.chooseLanguage("Español");
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).allMatch(pixels -> pixels == 0);
    }

    private static void books(Families guardian, String round) {
        FrameLocator frame = guardian.frame();
        frame.locator(linkTo(round)).first().click();
        frame.locator("button.time").first().click();
        frame.locator("#held #wish .button--primary").click();
        guardian.heading("You are booked");
    }

    private void waits(Families guardian, String round, String language) {
        FrameLocator frame = guardian.frame();
        frame.locator(linkTo(round)).first().click();
        frame.locator("a[href$='/waiting']").first().waitFor();
        look(guardian, "wait-full-" + language);
        frame.locator("a[href$='/waiting']").first().click();
        frame.locator("#latest").fill("20:00");
        frame.locator("[name=ride]").check();
        look(guardian, "wait-form-" + language);
        frame.locator("form[action$='/waiting'] .button--primary").click();
        frame.locator("form[action$='/withdrawal']").waitFor();
        look(guardian, "wait-place-" + language);
    }

    private static Families teacherSees(Families teacher) {
        FrameLocator frame = teacher.frame();
        frame.locator("a[href$='/slots']").first().click();
        frame.locator("a.back").click();
        assertThat(frame.locator("#waiting")).containsText("1");
        return teacher;
    }

    /** It can still be changed, with a few words to the family. */
    private void seesWhatIsOffered(Families teacher, String language) {
        FrameLocator frame = teacher.frame();
        frame.locator("a[href$='/slots']").first().click();
        frame.locator("a[href*='/slots?at=']").first().waitFor();
        look(teacher, "slots-offered-" + language);
        frame.locator("a[href*='/slots?at=']").first().click();
        frame.locator("#slot-message").waitFor();
        look(teacher, "slot-offered-" + language);
    }

    private static void cancels(Families guardian) {
        FrameLocator frame = guardian.frame();
        frame.locator(".cancel-fold summary").click();
        frame.locator(".cancel-fold button").click();
        guardian.heading("Your meeting is cancelled");
    }

    private void accepts(Families guardian, String language) {
        FrameLocator frame = guardian.frame();
        frame.locator("form[action$='/acceptance']").waitFor();
        look(guardian, "wait-offer-" + language);
        frame.locator("form[action$='/acceptance'] > .button--primary").click();
    }

    private static String linkTo(String round) {
        return "a[href*='" + round.replace("/panel", "") + "/']";
    }

    private void look(Families families, String screen) {
        families.photographed("screen-" + screen);
        broken.addAll(families.brokenRules());
        overflow.add(families.overflow());
    }
}
