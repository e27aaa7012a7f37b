package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** A teacher looks whom she could ask, offers a call, draws families for a lunch; a family says that it comes. */
@OnRunningKith
@ExtendWith(InChromium.class)
class InvitingBrowserIT {

    private final List<Rule> broken = new ArrayList<>();
    private final Map<String, Integer> overflow = new LinkedHashMap<>();
    private int width;

    @ParameterizedTest
    @CsvSource({"English, 1100", "Español, 360"})
    void asksOffersAndDraws(String language, int wide, Lms lms) {
        width = wide;
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 900);
        Families teacher = lms.opened("okafor", Lms.SCIENCE, width, 2200);
        teacher.chooseLanguage(language);

        opensARound(teacher);
        asksAndOffers(teacher);
        String lunch = drawsForALunch(teacher);
        answers(lms.opened("rosa", Lms.SCIENCE, width, 2200), language);
        teacher.chooseLanguage("English");

        assertThat(lunch).startsWith("/panel/lunches/");
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private static void opensARound(Families teacher) {
        FrameLocator frame =
                teacher.follows("/panel/rounds").follows("/panel/rounds/new").frame();
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        frame.locator("button[formaction$='/opening']").first().click();
        assertThat(frame.locator("#missing")).isVisible();
    }

    private void asksAndOffers(Families teacher) {
        FrameLocator frame = teacher.frame();
        look("round-open", teacher);
        frame.locator("a[href$='/asking']").click();
        frame.locator("#kith[data-path$='/asking']").waitFor();
        look("asking", teacher);
        frame.locator("a.back").click();
        frame.locator("a[href*='/offers/']").first().click();
        frame.locator("#kith[data-path*='/offers/']").waitFor();
        look("offer", teacher);
        frame.locator("a.back").click();
        frame.locator("#missing").waitFor();
    }

    private String drawsForALunch(Families teacher) {
        FrameLocator frame =
                teacher.follows("/panel/rounds").follows("/panel/lunches").frame();
        frame.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString());
        frame.locator("#place").fill("School garden");
        frame.locator("#seats").fill("12");
        look("lunches", teacher);
        frame.locator("form .button--primary").click();
        frame.locator("form[action$='/invitations'] button").click();
        frame.locator("[name=answer]").first().waitFor();
        look("lunch", teacher);
        return frame.locator("#kith").getAttribute("data-path");
    }

    private void answers(Families family, String language) {
        family.chooseLanguage(language);
        FrameLocator frame = family.frame();
        frame.locator("a[href='/panel/conferences']").first().click();
        frame.locator("a[href^='/panel/family/lunches/']").first().click();
        frame.locator("[value=yes]").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        look("lunch-invited", family);
        family.chooseLanguage("English");
    }

    private void look(String screen, Families families) {
        families.photographed("screen-" + screen + "-" + width);
        broken.addAll(families.brokenRules());
        overflow.put(screen, families.overflow());
    }
}
