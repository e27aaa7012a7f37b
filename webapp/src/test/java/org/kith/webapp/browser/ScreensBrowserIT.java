package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** Every main screen, in both languages and both skins: accessible, and never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class ScreensBrowserIT {

    private static final int NARROW = 320;

    @ParameterizedTest
    @CsvSource({
        "okafor, canvas, English",
        "okafor, moodle, Español",
        "rosa, canvas, Español",
        "sam, canvas, English",
        "rosa, moodle, Español",
        "mateo, canvas, English",
        "mateo, moodle, English",
    })
    void breakNoRuleOfAccessibility(String person, String behaviour, String language, Lms lms) {
        Families families = lms.behavingLike(behaviour).opened(person, Lms.SCIENCE, 1000, 900);
        families.chooseLanguage(language);

        families.photographed("screen-" + person + "-" + behaviour);
        List<Rule> broken = new AxeBuilder(families.page())
                .include(List.of("iframe.tool", "#kith"))
                .analyze()
                .getViolations();

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"okafor, canvas", "rosa, canvas", "mateo, canvas", "rosa, moodle"})
    void fitInANarrowFrame(String person, String behaviour, Lms lms) {
        Families families = lms.behavingLike(behaviour).opened(person, Lms.SCIENCE, NARROW, 700);

        families.photographed("narrow-" + person + "-" + behaviour);
        Frame frame = families.page().frames().stream()
                .filter(each -> each.url().contains("/panel/"))
                .findFirst()
                .orElseThrow();
        Object overflow = frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(((Number) overflow).intValue()).isZero();
    }
}
