package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** Every main screen, in both languages and both skins: accessible, and never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class ScreensBrowserIT {

    /** Also what a window of 1280 pixels shows at 400 %. */
    private static final int NARROW = 320;

    /** In which the people of the demo school are left, for the journeys of others. */
    private static final String ENGLISH = "English";

    private static final String LIST = """
            code,statement
            X.1,"A statement so long that it has to find its place on the smallest of all phones, in two lines or three"
            X.2,
            """;

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
        List<Rule> broken = families.brokenRules();
        families.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"canvas, English", "moodle, Español"})
    void breakNoRuleWhereATeacherWorks(String behaviour, String language, Lms lms) {
        Families families = lms.behavingLike(behaviour).opened("okafor", Lms.SCIENCE, 1000, 900);
        families.chooseLanguage(language);
        List<Rule> broken = new ArrayList<>();

        families.follows("/panel/objectives").photographed("screen-objectives-" + behaviour);
        broken.addAll(families.brokenRules());
        families.follows("/panel/objectives/import").photographed("screen-import-" + behaviour);
        broken.addAll(families.brokenRules());
        families.choosesAList(LIST).photographed("screen-import-preview-" + behaviour);
        broken.addAll(families.brokenRules());
        families.follows("/panel/objectives").backToTheWeek().opensACard();
        families.photographed("screen-editor-" + behaviour);
        broken.addAll(families.brokenRules());
        lms.opened("okafor", Lms.SCIENCE, 1000, 900).chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"English", "Español"})
    void breakNoRuleWhereAnAdministratorLooks(String language, Lms lms) {
        Families families = lms.administratorOpens("dana");
        families.chooseLanguage(language);

        families.photographed("screen-platforms-" + language);
        List<Rule> broken = families.brokenRules();
        families.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-US", "es-MX"})
    void breakNoRuleWhereAPlatformIsRegistered(String locale, Lms lms) {
        List<Rule> broken = new AxeBuilder(lms.registration(locale)).analyze().getViolations();

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @Test
    void fitInANarrowFrameWhereATeacherWorks(Lms lms) {
        Families families = lms.opened("okafor", Lms.SCIENCE, NARROW, 700);
        Map<String, Integer> overflow = new LinkedHashMap<>();

        overflow.put("objectives", families.follows("/panel/objectives").overflow());
        overflow.put("import", families.follows("/panel/objectives/import").overflow());
        overflow.put("preview", families.choosesAList(LIST).overflow());
        families.follows("/panel/objectives").backToTheWeek().opensACard();
        overflow.put("editor", families.overflow());

        assertThat(overflow).allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    @ParameterizedTest
    @CsvSource({"okafor, canvas", "rosa, canvas", "mateo, canvas", "rosa, moodle"})
    void fitInANarrowFrame(String person, String behaviour, Lms lms) {
        Families families = lms.behavingLike(behaviour).opened(person, Lms.SCIENCE, NARROW, 700);

        families.photographed("narrow-" + person + "-" + behaviour);
        assertThat(families.overflow()).isZero();
    }
}
