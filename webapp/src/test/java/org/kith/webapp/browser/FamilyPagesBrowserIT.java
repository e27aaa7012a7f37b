package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** From the teacher's printer to a grandmother's phone. */
@OnRunningKith
@ExtendWith(InChromium.class)
class FamilyPagesBrowserIT {

    private static final Pattern ONE_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final String DESK = "/panel/family-pages";

    @ParameterizedTest
    @CsvSource({"English", "Español"})
    void breakNoRuleWhereATeacherPrints(String language, Lms lms) {
        Families families = lms.opened("okafor", Lms.SCIENCE, 1000, 900);
        families.chooseLanguage(language);
        List<Rule> broken = new ArrayList<>();

        families.follows("/panel/families").follows(DESK).photographed("screen-family-pages-" + language);
        broken.addAll(families.brokenRules());
        prints(families).photographed("screen-family-sheets-" + language);
        broken.addAll(families.brokenRules());
        families.chooseLanguage("English");

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @Test
    void fitInANarrowFrame(Lms lms) {
        Families families = lms.opened("okafor", Lms.SCIENCE, 320, 700);

        int desk = families.follows("/panel/families").follows(DESK).overflow();
        int sheets = prints(families).overflow();

        assertThat(List.of(desk, sheets)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"A4", "Letter"})
    void takeOneSheetOfPaperEach(String paper, Lms lms) {
        Page window = lms.inAWindow("okafor", Lms.SCIENCE);
        window.locator("a[href='/panel/families']").click();
        window.locator("a[href='" + DESK + "']").click();
        window.locator("button[value=everybody]").click();
        window.locator("article.sheet").first().waitFor();
        window.locator(".sheet-bar button[value=es]").first().click();
        assertThat(window.locator("article.sheet")).hasCount(1);
        assertThat(window.locator("article.sheet[lang=es] .second").first()).isVisible();

        assertThat(pages(window, paper)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"A4", "Letter"})
    void areAsManyAsThereAreFamilies(String paper, Lms lms) {
        Page window = lms.inAWindow("okafor", Lms.SCIENCE);
        window.locator("a[href='/panel/families']").click();
        window.locator("a[href='" + DESK + "']").click();
        window.locator("button[value=everybody]").click();
        window.locator("article.sheet").first().waitFor();

        long pages = pages(window, paper);

        assertThat(pages).isEqualTo(window.locator("article.sheet").count()).isGreaterThan(3);
    }

    @Test
    void leadAPhoneInSpanishToTheWeekOfTheChild(Lms lms) {
        Families teacher = lms.opened("okafor", Lms.SCIENCE, 1000, 900);
        teacher.follows("/panel/families").follows(DESK);
        String code = prints(teacher)
                .frame()
                .locator("article.sheet:has-text('Chloé') figcaption b")
                .first()
                .innerText();
        Page phone = lms.paper("es-MX", "/f/" + code.replace("-", ""));
        List<Rule> broken = new ArrayList<>(new AxeBuilder(phone).analyze().getViolations());

        phone.locator("#name").fill("Elena Rivera");
        phone.locator("#phone").fill("+1 555 0142");
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "family-code-phone.png"))
                .setFullPage(true));
        phone.locator("form .button--primary").click();

        assertThat(phone.locator("h1")).containsText("Chloé");
        assertThat(phone.locator("main")).containsText("Ya ve la página de Chloé.");
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "family-code-week.png"))
                .setFullPage(true));
        broken.addAll(new AxeBuilder(phone).analyze().getViolations());
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-US", "es-MX"})
    void breakNoRuleWhereACodeIsTypedByHand(String locale, Lms lms) {
        Page phone = lms.paper(locale, "/f");

        phone.locator("#code").fill("kp7m 4rtx");
        phone.locator("#name").fill("Elena Rivera");
        phone.locator("form .button--primary").click();
        phone.locator("#code-error").waitFor();

        assertThat(new AxeBuilder(phone).analyze().getViolations())
                .extracting(Rule::getId, Rule::getHelp)
                .isEmpty();
    }

    /** Of a file as a printer would get it. */
    private static long pages(Page window, String paper) {
        Margin margin =
                new Margin().setTop("12mm").setBottom("12mm").setLeft("14mm").setRight("14mm");
        byte[] file = window.pdf(new Page.PdfOptions().setFormat(paper).setMargin(margin));
        return ONE_PAGE.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static Families prints(Families families) {
        families.frame().locator("button[value=everybody]").click();
        families.frame().locator("article.sheet").first().waitFor();
        return families;
    }
}
