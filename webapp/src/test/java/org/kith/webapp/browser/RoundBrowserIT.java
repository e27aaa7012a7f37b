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

/** A teacher plans two evenings of conferences, looks at them and opens them: accessible, and never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class RoundBrowserIT {

    private static final String ENGLISH = "English";

    @ParameterizedTest
    @CsvSource({"English, 1100, Open for sign-up", "Español, 360, Abrir la inscripción"})
    void plansTwoEveningsAndOpensThem(String language, int width, String opening, Lms lms) {
        Families families = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 900);
        families.chooseLanguage(language);
        FrameLocator frame = families.frame();
        List<Rule> broken = new ArrayList<>();

        families.follows("/panel/rounds").photographed("screen-rounds-" + width);
        broken.addAll(families.brokenRules());
        families.follows("/panel/rounds/new");
        assertThat(frame.locator("#preview .time-grid > li:not(.pause)")).hasCount(24);
        frame.locator("button[hx-get*='drop-day']").first().click();
        assertThat(frame.locator("#preview .time-grid > li:not(.pause)")).hasCount(12);
        frame.locator("#minutes").selectOption("30");
        assertThat(frame.locator("#preview .time-grid > li:not(.pause)")).hasCount(6);
        families.photographed("screen-round-new-" + width);
        broken.addAll(families.brokenRules());
        families.follows("/panel/rounds").follows("/panel/rounds/new");
        frame.locator("#place").fill("Room 12");
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        families.button(opening).click();
        assertThat(frame.locator("#missing")).isVisible();
        families.photographed("screen-round-" + width);
        broken.addAll(families.brokenRules());
        int overflow = families.overflow();
        families.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).isZero();
    }
}
