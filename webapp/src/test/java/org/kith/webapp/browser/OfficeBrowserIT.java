package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** Where the office brings in the school's own list: accessible in both languages, never wider than the frame. */
@OnRunningKith
@ExtendWith(InChromium.class)
class OfficeBrowserIT {

    private static final String ENGLISH = "English";

    /** Its second line names a student by another name, its third one nobody. Each run brings in somebody else. */
    private static final String LIST = """
            student id,student name,guardian name,email,phone,relation,language,household
            S-20406,Mateo Rivera,A name so long that it has to find its place on the smallest phone of %1$s,%1$s@lincoln.example,,mother,Spanish,A
            S-20406,Somebody Else,Leo Ruiz,no address,,father,Spanish,A
            S-0,,Una Ruiz,,,,,
            """;

    @ParameterizedTest
    @CsvSource({"English, 1000", "Español, 1000", "English, 360", "Español, 360"})
    void breaksNoRuleAndFits(String language, int width, Lms lms) {
        lms.opened("mateo", Lms.SCIENCE, width, 900);
        Families office = lms.administratorOpens("dana", width);
        office.chooseLanguage(language);
        List<Rule> broken = new ArrayList<>();
        Map<String, Integer> overflow = new LinkedHashMap<>();

        onEveryScreen(office, language + "-" + width, screen -> {
            broken.addAll(screen.brokenRules());
            overflow.put(screen.frame().locator("h2").first().innerText(), screen.overflow());
        });
        office.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow)
                .hasSize(3)
                .allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private static void onEveryScreen(Families office, String name, Consumer<Families> look) {
        office.follows("/panel/office/families");
        office.frame().locator("#find").fill("ma");
        office.frame().locator("form[role=search] button").click();
        office.frame().locator("#found").waitFor();
        look.accept(office.photographed("screen-office-" + name));
        office.choosesAList(LIST.formatted(name.replace("ñ", "n")));
        look.accept(office.photographed("screen-family-list-" + name));
        office.frame().locator(".action-bar .button--primary").click();
        office.frame().locator(".notice--good").waitFor();
        look.accept(office.photographed("screen-family-list-done-" + name));
        office.frame().locator("form[action$='/withdrawal'] button").click();
        office.frame()
                .locator("main:not(:has(progress)):not(:has(form[action$='/withdrawal'])) .notice")
                .first()
                .waitFor();
    }
}
