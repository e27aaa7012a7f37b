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

/** A family needs an interpreter, the office finds one and places them, everybody sees it: accessible, never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class InterpretersBrowserIT {

    private static final String ENGLISH = "English";

    /** On days of their own, so that one does not find the other's meetings placed already. */
    @ParameterizedTest
    @CsvSource({"English, 1100, Open for sign-up, vi", "Español, 360, Abrir la inscripción, so"})
    void findsAnInterpreterForAFamily(String language, int width, String opening, String tongue, Lms lms) {
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 900);
        Look look = new Look(width);
        Families teacher = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 2600);
        teacher.chooseLanguage(language);
        plans(teacher, opening);
        booksWithAnInterpreter(teacher, width, tongue);

        Families office = lms.behavingLike("canvas").administratorOpens("dana", width);
        office.chooseLanguage(language);
        adds(office, look, tongue);
        places(office, look);
        office.chooseLanguage(ENGLISH);

        Families again = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 1600);
        again.follows("/panel/rounds").frame().locator("a.row-link").first().click();
        again.frame().locator("a[href$='/interpreters']").click();
        again.frame().locator("#percent").waitFor();
        look.at("round-interpreters", again);
        assertThat(again.frame().locator(".rows .with-icon")).hasCount(1);
        again.chooseLanguage(ENGLISH);

        assertThat(look.broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(look.overflow)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private static void plans(Families teacher, String opening) {
        teacher.follows("/panel/rounds").follows("/panel/rounds/new");
        teacher.frame().locator("#place").fill("Room 12");
        teacher.frame().locator(".action-bar .button--primary").click();
        assertThat(teacher.frame().locator(".notice--good")).isVisible();
        teacher.button(opening).click();
        assertThat(teacher.frame().locator("#missing")).isVisible();
    }

    /** On the first day or at the end of the last: nobody meets twice at one time, and another is free after it. */
    private static void booksWithAnInterpreter(Families teacher, int width, String tongue) {
        FrameLocator frame = teacher.frame();
        frame.locator("li.row:has(h3:has-text('Mateo Rivera')) a[href$='/booking']")
                .click();
        frame.locator("[name=slot]").first().waitFor();
        Locator times = frame.locator("[name=slot]");
        times.nth(width > 640 ? 2 : times.count() - 2).check();
        frame.locator("[name=guardian]").first().check();
        frame.locator("[name=interpreter]").check();
        frame.locator("#language").selectOption(tongue);
        frame.locator(".button--primary").click();
        assertThat(frame.locator(".row--time")).hasCount(1);
    }

    private static void adds(Families office, Look look, String tongue) {
        FrameLocator frame = office.frame();
        office.follows("/panel/office/families").follows("/panel/interpreters");
        look.at("interpreters-before", office);
        frame.locator("a[href='/panel/interpreters/new']").first().click();
        frame.locator("#name").fill("Ana Soto");
        frame.locator("#provider").fill("Lincoln Languages");
        frame.locator("[name=language][value=" + tongue + "]").check();
        frame.locator("#from-1").fill("08:00");
        frame.locator("#until-1").fill("21:00");
        look.at("interpreter-form", office);
        frame.locator(".button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        look.at("interpreters", office);
    }

    private static void places(Families office, Look look) {
        FrameLocator frame = office.frame();
        office.follows("/panel/office/interpreting");
        look.at("interpreting", office);
        frame.locator("form[action$='/placing'] .button--primary").click();
        assertThat(frame.locator("form[action$='/interpreter/removal']").first())
                .isVisible();
        look.at("interpreting-placed", office);
        office.follows("/panel/office/interpreting/calls");
        Locator confirmed = frame.locator(".chip--good");
        int before = confirmed.count();
        frame.locator("form[action$='/confirmation']:has([name=comes]) button")
                .first()
                .click();
        assertThat(confirmed).hasCount(before + 1);
        look.at("interpreting-calls", office);
        office.follows("/panel/office/interpreting").follows("/panel/office/interpreting/sheet");
        look.at("interpreting-sheet", office);
        office.follows("/panel/office/interpreting").follows("/panel/interpreters");
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
