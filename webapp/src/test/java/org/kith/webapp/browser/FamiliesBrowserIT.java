package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** Where a teacher sees families and sets them right: accessible in both languages, never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class FamiliesBrowserIT {

    private static final String ENGLISH = "English";

    @ParameterizedTest
    @CsvSource({"English, 1000", "Español, 1000", "English, 360", "Español, 360"})
    void breakNoRuleAndFitWhereATeacherSetsThemRight(String language, int width, Lms lms) {
        Families families = lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, width, 900);
        families.chooseLanguage(language);
        List<Rule> broken = new ArrayList<>();
        Map<String, Integer> overflow = new LinkedHashMap<>();

        onEveryScreen(families, language + "-" + width, screen -> {
            broken.addAll(screen.brokenRules());
            overflow.put(screen.frame().locator("h1").innerText(), screen.overflow());
        });
        families.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow)
                .hasSize(3)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    @ParameterizedTest
    @CsvSource({"English, 1000", "Español, 360"})
    void breakNoRuleWhereNobodyKnowsYetWhoIsWho(String language, int width, Lms lms) {
        Families families = lms.behavingLike("moodle").opened("okafor", Lms.SCIENCE, width, 900);
        families.chooseLanguage(language);

        families.follows("/panel/families").photographed("screen-families-moodle-" + width);
        List<Rule> broken = families.brokenRules();
        families.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"English, 1000", "Español, 360"})
    void breakNoRuleAndFitWhereAGuardianAsks(String language, int width, Lms lms) {
        Families week = lms.behavingLike("moodle").opened("rosa", Lms.SCIENCE, width, 900);
        week.chooseLanguage(language);

        week.follows("/panel/link-requests").photographed("screen-link-requests-" + width);
        List<Rule> broken = week.brokenRules();
        int overflow = week.overflow();
        week.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).isZero();
    }

    /** Adds somebody by hand, looks at them, and takes it back. */
    private static void onEveryScreen(Families families, String name, Consumer<Families> look) {
        FrameLocator frame = families.frame();
        look.accept(families.follows("/panel/families").photographed("screen-families-" + name));
        frame.locator("a[href^='/panel/students/']").first().click();
        frame.locator("details.add:not([open]) > summary, #name").first().waitFor();
        frame.locator("details.add").evaluate("add => add.open = true");
        frame.locator("#name").fill("Elena Rivera");
        frame.locator("#email").fill("elena@example.org");
        frame.locator("details.add form .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        look.accept(families.photographed("screen-student-" + name));
        frame.locator("li.row:has(h3:has-text('Elena Rivera')) a.button")
                .first()
                .click();
        assertThat(frame.locator("h1")).hasText("Elena Rivera");
        look.accept(families.photographed("screen-guardian-" + name));
        frame.locator("form[action$='/removal'] button").click();
        assertThat(frame.locator(".notice--good")).isVisible();
    }
}
