package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/** A teacher lets families wish; two of them do, on phones, one in Spanish; the times are given out. Accessible, and never wider than a phone. */
@OnRunningKith
@ExtendWith(InChromium.class)
class FairOpeningBrowserIT {

    private static final int PHONE = 360;
    private static final String SPANISH = "Español";
    private static final String BY_TURNS = "Who gets which time First come, first served";
    private static final String FAIRLY = "Who gets which time Given out fairly: wishes first, then a draw";
    private static final ZoneId SCHOOL = ZoneId.of("America/Chicago");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final double DRAWN_MS = 60_000;

    private final List<Rule> broken = new ArrayList<>();
    private final List<Integer> overflow = new ArrayList<>();

    @Test
    void familiesWishAndTimesAreGivenOut(Lms lms) {
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, PHONE, 900);
        Families teacher = lms.opened("okafor", Lms.SCIENCE, 1000, 2400);
        String round = opensTwoTimes(teacher);
        Families rosa = comes(lms, "rosa", round);
        rosa.heading("¿Qué horas le convienen más?");
        Families sam = comes(lms, "sam", round);
        sam.heading("Which times would be best?");

        wishesBoth(rosa);
        wishes(sam);
        movesTheDate(opens(teacher, round));
        teacherSees(teacher, round);

        seesTheDraw(rosa, round);
        rosa.heading("Cómo se repartieron las horas");
        assertThat(rosa.frame().locator(".notice--good")).containsText("10:20");
        assertThat(rosa.frame().locator("tbody tr")).hasCount(2);
        look(rosa, "draw");
        officeRepeats(lms.administratorOpens("dana"), round.substring(round.lastIndexOf('/') + 1));
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).allMatch(pixels -> pixels == 0);
    }

    /** @return its path */
    private String opensTwoTimes(Families teacher) {
        FrameLocator frame = teacher.frame();
        teacher.follows("/panel/rounds").follows("/panel/rounds/new");
        frame.locator("button[hx-get*='drop-day']").first().click();
        assertThat(frame.locator("#preview .time-grid > li:not(.pause)")).hasCount(12);
        frame.locator("#from").fill("10:00");
        frame.locator("#until").fill("10:35");
        assertThat(frame.locator("#preview .time-grid > li:not(.pause)")).hasCount(2);
        Locator chosen = frame.locator("details:has(#fair) > summary");
        chosen.click();
        assertThat(chosen).hasText(BY_TURNS, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        frame.locator("#fair").check();
        assertThat(chosen).hasText(FAIRLY, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(frame.locator("#preview")).containsText("Families wish until");
        frame.locator("#place").fill("Room 12");
        look(teacher, "round-new");
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        teacher.button("Open for sign-up").click();
        assertThat(frame.locator(".notice--good")).containsText("Families can say now which times");
        return frame.locator("a[href$='/slots']").first().getAttribute("href").replace("/slots", "");
    }

    private static Families comes(Lms lms, String person, String round) {
        Families guardian = lms.opened(person, Lms.SCIENCE, PHONE, 2400);
        if (person.equals("rosa")) {
            guardian.chooseLanguage(SPANISH);
        }
        guardian.frame()
                .locator("a[href*='" + round.replace("/panel", "") + "/']")
                .first()
                .click();
        return guardian;
    }

    /** The later time before the earlier one. */
    private void wishesBoth(Families guardian) {
        FrameLocator frame = guardian.frame();
        frame.locator("button.time").first().click();
        assertThat(frame.locator(".wished__time")).hasCount(1);
        frame.locator("button.time").first().click();
        assertThat(frame.locator(".wished__time")).hasCount(2);
        frame.locator("[id^=up-]").click();
        assertThat(frame.locator(".wished__time").first()).containsText("10:20");
        frame.locator("[name=ride]").check();
        look(guardian, "wish");
        sends(guardian);
        assertThat(frame.locator(".notice--good")).containsText("Gracias, tenemos lo que pidió");
        look(guardian, "wished");
    }

    private void wishes(Families guardian) {
        guardian.frame().locator("button.time").nth(1).click();
        assertThat(guardian.frame().locator(".wished__time")).hasCount(1);
        sends(guardian);
    }

    private static void sends(Families guardian) {
        guardian.frame().locator(".wish-form .button--primary").click();
        assertThat(guardian.frame().locator(".notice--good")).isVisible();
    }

    /** To the next moment: nearer than the field of a browser would say it. */
    private static void movesTheDate(Families teacher) {
        FrameLocator frame = teacher.frame();
        assertThat(frame.locator("main .notice").first()).containsText("2 families have wished");
        LocalDateTime soon = LocalDateTime.now(SCHOOL).plusSeconds(3);
        frame.locator("#wishes-until")
                .evaluate("(field, to) => { field.step = 1; field.value = to; }", MOMENT.format(soon));
        teacher.button("Save changes").click();
        assertThat(frame.locator(".notice--good")).isVisible();
    }

    /** Read anew. */
    private static Families opens(Families teacher, String round) {
        return teacher.follows("/panel/rounds").follows(round);
    }

    private void teacherSees(Families teacher, String round) {
        FrameLocator frame = teacher.frame();
        teacher.page()
                .waitForCondition(
                        () -> opens(teacher, round)
                                        .frame()
                                        .locator(".notice--good:has(a[href$='/draw'])")
                                        .count()
                                > 0,
                        new Page.WaitForConditionOptions().setTimeout(DRAWN_MS));
        assertThat(frame.locator(".notice--good")).containsText("The times are given out");
        look(teacher, "round-drawn");
        frame.locator("a[href$='/draw']").first().click();
        teacher.heading("How times were given out");
        look(teacher, "draw-teacher");
    }

    private void officeRepeats(Families office, String round) {
        String draws = "/panel/office/draws";
        office.follows("/panel/office/families").follows(draws);
        look(office, "draws");
        office.follows(draws + "/" + round + "/draw");
        office.frame().locator("a[href$='/draw/check']").click();
        assertThat(office.frame().locator(".notice--good")).containsText("The same: the draw comes out exactly");
        look(office, "draw-checked");
        office.follows(draws);
    }

    private static void seesTheDraw(Families guardian, String round) {
        FrameLocator frame = guardian.follows("/panel/conferences").frame();
        frame.locator("a[href*='" + round.replace("/panel", "") + "/'][href*='/bookings/']")
                .click();
        frame.locator("a[href$='/draw']").first().click();
    }

    private void look(Families families, String screen) {
        families.photographed("screen-fair-" + screen);
        broken.addAll(families.brokenRules());
        overflow.add(families.overflow());
    }
}
