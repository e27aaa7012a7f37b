package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** A family asks to be visited, and the teacher answers: accessible, and never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class HomeVisitBrowserIT {

    private static final String ENGLISH = "English";
    private static final String PLACE = "12 Maple Street";

    @ParameterizedTest
    @CsvSource({"English, 1100, Open for sign-up, 2098-05-04", "Español, 360, Abrir la inscripción, 2098-05-05"})
    void asksForAVisitAndIsAnswered(String language, int width, String opening, String day, Lms lms) {
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 900);
        Families teacher = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 2600);
        teacher.chooseLanguage(language);
        plans(teacher, opening);
        Look look = new Look(width);

        Families family = lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 1600);
        family.chooseLanguage(language);
        asks(family, look, day);
        Families again = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 1600);
        answers(again, look);
        again.chooseLanguage(ENGLISH);

        assertThat(look.broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(look.overflow)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private static void plans(Families teacher, String opening) {
        teacher.follows("/panel/rounds").follows("/panel/rounds/new");
        teacher.frame().locator("#place").fill("Room 12");
        teacher.frame().locator("[name=mode][value=home-visit]").check();
        teacher.frame().locator(".action-bar .button--primary").click();
        assertThat(teacher.frame().locator(".notice--good")).isVisible();
        teacher.button(opening).click();
        assertThat(teacher.frame().locator("#missing")).isVisible();
    }

    private static void asks(Families family, Look look, String day) {
        FrameLocator frame = family.frame();
        family.follows("/panel/conferences");
        frame.locator("a[href*='/rounds/']").first().click();
        frame.locator("a[href$='/visit']").first().click();
        frame.locator("#place").fill(PLACE);
        frame.locator("[name=kind][value=home]").check();
        frame.locator("#day-1").fill(day);
        frame.locator("#from-1").fill("17:00");
        look.at("visit-asking", family);
        frame.locator("form .button--primary").click();
        frame.locator(".facts-card").waitFor();
        look.at("visit-asked", family);
        family.chooseLanguage("Español");
    }

    /** One person alone: where it is shows, but it does not stand yet. */
    private static void answers(Families teacher, Look look) {
        FrameLocator frame = teacher.frame();
        teacher.follows("/panel/rounds");
        frame.locator("a.row-link").first().click();
        frame.locator("a[href$='/visits']").click();
        frame.locator("a[href$='/visits/guide']").waitFor();
        assertThat(frame.getByText(PLACE)).hasCount(0);
        look.at("visits", teacher);
        frame.locator("a[href$='/visits/guide']").click();
        frame.locator("section.card").first().waitFor();
        look.at("visit-guide", teacher);
        frame.locator("a.back").click();
        frame.locator(".row__do a").first().click();
        frame.locator("[name=time]").first().check();
        look.at("visit-answer", teacher);
        frame.locator("form .button--primary").first().click();
        assertThat(frame.getByText(PLACE)).hasCount(1);
        look.at("visits-answered", teacher);
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
