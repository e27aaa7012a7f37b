package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** What a guardian sees of the own family and of the child's other home, and what the school decides. */
@OnRunningKith
@ExtendWith(InChromium.class)
class MyFamilyBrowserIT {

    private static final String FAMILY = "/panel/family";
    private static final String ENGLISH = "English";

    @ParameterizedTest
    @CsvSource({"Español, 390", "English, 320"})
    void breaksNoRuleAndFitsOnAPhone(String language, int width, Lms lms) {
        Families families = lms.opened("rosa", Lms.SCIENCE, width, 844);
        families.chooseLanguage(language);
        families.follows(FAMILY)
                .frame()
                .locator("details.unfold")
                .evaluateAll("all => all.forEach(each => each.open = true)");
        families.photographed("screen-my-family-" + width);

        List<Rule> broken = new ArrayList<>(families.brokenRules());
        int overflow = families.overflow();
        families.follows(FAMILY + "/record").photographed("screen-my-record-" + width);
        broken.addAll(families.brokenRules());
        int wider = families.overflow();
        families.follows(FAMILY).chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(List.of(overflow, wider)).containsOnly(0);
    }

    @Test
    void keepsWhatAGuardianSaysAboutBeingReached(Lms lms) {
        Families families = lms.opened("sam", Lms.SCIENCE, 390, 844).follows(FAMILY);

        families.frame().locator("summary:has-text('Add a phone number')").click();
        families.frame().locator("#phone").fill("555 010 0142");
        families.frame()
                .locator("details[open] form[action$='/addresses'] button")
                .click();
        families.shows("5550100142");
        families.button("Send nothing here").click();

        assertThat(families.frame().locator(".notice--good")).isVisible();
        families.shows("Not used since");
        families.button("Remove").click();
        assertThat(families.frame().getByText("5550100142")).hasCount(0);
    }

    @Test
    void showsTwoHomesOfOneChildEachOtherByNameOnly(Lms lms) {
        lms.opened("mateo", Lms.SCIENCE, 900, 700);
        Families luis = lms.opened("luis", Lms.SCIENCE, 390, 844).follows(FAMILY);
        luis.frame()
                .locator("summary:has(svg)")
                .filter(new Locator.FilterOptions().setHasText("correo"))
                .click();
        luis.frame().locator("#email").fill("luis@mail.example");
        luis.frame().locator("details[open] form[action$='/addresses'] button").click();
        luis.shows("luis@mail.example");

        Families rosa = lms.opened("rosa", Lms.SCIENCE, 390, 844).follows(FAMILY);

        rosa.shows("Luis Rivera");
        assertThat(rosa.frame().getByText("luis@mail.example")).hasCount(0);
        luis.frame().locator("form[action$='/removal'] button").click();
        assertThat(luis.frame().getByText("luis@mail.example")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"English", "Español"})
    void letsTheOfficeDecideWithoutBreakingARule(String language, Lms lms) {
        Families office = lms.administratorOpens("dana");
        office.chooseLanguage(language);

        office.follows("/panel/school").photographed("screen-school-" + language);
        List<Rule> broken = office.brokenRules();
        int overflow = office.overflow();
        office.chooseLanguage(ENGLISH);

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).isZero();
    }
}
