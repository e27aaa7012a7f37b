package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** A teacher plans two evenings of conferences, looks at them and opens them: accessible, and never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class RoundBrowserIT {

    private static final String ENGLISH = "English";
    private static final double READABLE = 240;

    @ParameterizedTest
    @CsvSource({"English, 1100, Open for sign-up", "Español, 360, Abrir la inscripción"})
    void plansTwoEveningsAndOpensThem(String language, int width, String opening, Lms lms) {
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 900);
        Families families = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 2600);
        families.chooseLanguage(language);
        Look look = new Look(width);

        look.at("rounds", families.follows("/panel/rounds"));
        plans(families.follows("/panel/rounds/new"), look);
        families.button(opening).click();
        assertThat(families.frame().locator("#missing")).isVisible();
        readsWhoIsMissing(families);
        booksForAFamily(families, look, width);
        look.at("round", families);
        goesRound(families, look);
        families.chooseLanguage(ENGLISH);

        assertThat(look.broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(look.overflow)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private static void plans(Families families, Look look) {
        FrameLocator frame = families.frame();
        Locator times = frame.locator("#preview .time-grid > li:not(.pause)");
        assertThat(times).hasCount(24);
        frame.locator("button[hx-get*='drop-day']").first().click();
        assertThat(times).hasCount(12);
        frame.locator("#minutes").selectOption("30");
        assertThat(times).hasCount(6);
        look.at("round-fewer", families);
        families.follows("/panel/rounds").follows("/panel/rounds/new");
        look.at("round-new", families);
        frame.locator("#place").fill("Room 12");
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
    }

    /** Beside what can be done for them there is room for a sentence, also where the menus of an LMS leave a frame of 900 pixels. */
    private static void readsWhoIsMissing(Families families) {
        Locator words = families.locator("section[aria-labelledby=missing] li.row:has(.row__do a + a) > div")
                .first();
        Locator frame = families.page().locator("iframe.tool");
        frame.evaluate("frame => { frame.dataset.style = frame.style.width; frame.style.width = '900px'; }");
        assertThat(words.boundingBox().width).isGreaterThan(READABLE);
        frame.evaluate("frame => { frame.style.width = frame.dataset.style; }");
        assertThat(words.boundingBox().width).isGreaterThan(READABLE);
    }

    /** On the first day or on the last: nobody meets twice at one time, and in the demo school the family comes first of all. */
    private static void booksForAFamily(Families families, Look look, int width) {
        FrameLocator frame = families.frame();
        frame.locator("li.row:has(h3:has-text('Mateo Rivera')) a[href$='/booking']")
                .click();
        Locator times = frame.locator("[name=slot]");
        times.first().waitFor();
        (width > 640 ? times.nth(4) : times.last()).check();
        frame.locator("[name=guardian]").first().check();
        frame.locator("[name=ride]").check();
        look.at("round-for-them", families);
        frame.locator(".button--primary").click();
        assertThat(frame.locator(".row--time")).hasCount(1);
    }

    private static void goesRound(Families families, Look look) {
        FrameLocator frame = families.frame();
        for (String page : List.of("/slots", "/schedule", "/cancellation")) {
            frame.locator("a[href$='" + page + "']").first().click();
            frame.locator("a.back").waitFor();
            look.at("round" + page.replace('/', '-'), families);
            frame.locator("a.back").click();
            frame.locator("#missing").waitFor();
        }
    }

    /** What was found on the screens one came by. */
    private static final class Look {

        private final List<Rule> broken = new ArrayList<>();
        private final Map<String, Integer> overflow = new LinkedHashMap<>();
        private final int width;

        Look(int width) {
            this.width = width;
        }

        void at(String screen, Families families) {
            families.photographed("screen-" + screen + "-" + width);
            broken.addAll(families.brokenRules());
            overflow.put(screen, families.overflow());
        }
    }
}
