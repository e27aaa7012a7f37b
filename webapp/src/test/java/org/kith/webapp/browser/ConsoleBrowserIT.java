package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.DemoLms;
import org.kith.webapp.running.OnRunningKith;

/** The screens on which platforms are looked after: accessible, in both languages, and never wider than the window. */
@OnRunningKith
@ExtendWith(InChromium.class)
class ConsoleBrowserIT {

    private static String platform = "";

    @BeforeAll
    static void aPlatformWithSomethingToDecide() {
        platform = DemoLms.canvas().withKith().withAWaitingDeployment();
    }

    @ParameterizedTest
    @CsvSource({"en-US, 1000", "es-MX, 1000"})
    void breaksNoRule(String locale, int width, Lms lms) {
        List<Rule> broken = new ArrayList<>();

        onEveryScreen(lms.operator(locale, width), locale, screen -> broken.addAll(screen.brokenRules()));

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-US, 320", "es-MX, 320"})
    void fitsInANarrowWindow(String locale, int width, Lms lms) {
        Map<String, Integer> overflow = new LinkedHashMap<>();

        onEveryScreen(
                lms.operator(locale, width),
                locale + "-narrow",
                screen -> overflow.put(screen.page().locator("#kith").getAttribute("data-path"), screen.overflow()));

        assertThat(overflow)
                .hasSizeGreaterThan(4)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    @ParameterizedTest
    @CsvSource({"en-US, 1000", "es-MX, 320"})
    void breaksNoRuleWhereADeploymentWasRefused(String locale, int width, Lms lms) {
        String own = DemoLms.canvas().withKith().withAWaitingDeployment();
        OperatorPages pages = lms.operator(locale, width).comesIn().follows(own);

        pages.refuses().photographed("console-refused-" + locale);

        assertThat(pages.brokenRules()).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(pages.overflow()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"moodle, English", "moodle, Español", "canvas, English"})
    void breaksNoRuleWhereATeacherSeesPeople(String behaviour, String language, Lms lms) {
        Families people = lms.behavingLike(behaviour).opened("okafor", Lms.SCIENCE, 1000, 900);
        people.chooseLanguage(language);

        people.follows("/panel/families")
                .follows("/panel/people")
                .photographed("screen-people-" + behaviour + "-" + language);

        assertThat(people.brokenRules()).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"moodle", "canvas"})
    void fitsInANarrowFrameWhereATeacherSeesPeople(String behaviour, Lms lms) {
        Families people = lms.behavingLike(behaviour).opened("okafor", Lms.SCIENCE, 320, 700);

        people.follows("/panel/families").follows("/panel/people").photographed("narrow-people-" + behaviour);

        assertThat(people.overflow()).isZero();
    }

    private static void onEveryScreen(OperatorPages pages, String name, Consumer<OperatorPages> look) {
        look.accept(pages.photographed("console-key-" + name));
        look.accept(pages.comesIn().photographed("console-list-" + name));
        look.accept(pages.makesALink().photographed("console-link-" + name));
        pages.follows("/panel/platforms");
        look.accept(pages.follows(platform).photographed("console-waiting-" + name));
        look.accept(pages.pauses().photographed("console-paused-" + name));
        pages.resumes();
        look.accept(pages.follows(platform + "/removal").photographed("console-removal-" + name));
        pages.follows(platform);
        look.accept(pages.follows(platform + "/convention").photographed("console-convention-" + name));
        pages.follows(platform).follows("/panel/platforms");
        look.accept(pages.follows("/panel/mail").photographed("console-mail-" + name));
        pages.follows("/panel/platforms");
        look.accept(pages.follows("/panel/audit").photographed("console-log-" + name));
    }
}
