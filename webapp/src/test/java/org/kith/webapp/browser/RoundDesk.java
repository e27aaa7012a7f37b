package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;

/** One round of conferences as one of its teachers has it before them. @param title of the round, in English */
record RoundDesk(Families teacher, String title) {

    private static final String TIMES = "#preview .time-grid > li:not(.pause)";

    /** A round on the first of the days that are proposed, open for sign-up. @return its path */
    static String opened(Families teacher, String from, String until, int times) {
        FrameLocator frame = teacher.frame();
        teacher.follows("/panel/rounds").follows("/panel/rounds/new");
        frame.locator("button[hx-get*='drop-day']").first().click();
        assertThat(frame.locator(TIMES)).hasCount(12);
        frame.locator("#from").fill(from);
        frame.locator("#until").fill(until);
        assertThat(frame.locator(TIMES)).hasCount(times);
        frame.locator("#place").fill("Room 12");
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        teacher.button("Open for sign-up").click();
        assertThat(frame.locator("#missing")).isVisible();
        return frame.locator("a[href$='/slots']").first().getAttribute("href").replace("/slots", "");
    }

    /** Two evenings of four times each, on paper until they are opened. */
    RoundDesk plans(TwoEvenings evenings, String spanishTitle) {
        FrameLocator frame = teacher.frame();
        teacher.follows("/panel/rounds").follows("/panel/rounds/new");
        adds(evenings.before());
        adds(evenings.after());
        dropsTheFirstDay();
        dropsTheFirstDay();
        frame.locator("#from").fill("20:00");
        frame.locator("#until").fill("21:20");
        assertThat(frame.locator(TIMES)).hasCount(8);
        frame.locator("details:has(#closes) > summary").click();
        frame.locator("#closes").fill(evenings.before().minusDays(1) + "T20:00");
        frame.locator("[name=homes][value=each]").check();
        frame.locator("#place").fill("Room 12");
        frame.locator("#en-title").fill(title);
        frame.locator("#es-title").fill(spanishTitle);
        return this;
    }

    private void adds(LocalDate evening) {
        Locator days = teacher.locator(".day-chip");
        int known = days.count();
        teacher.locator("#new-day").fill(evening.toString());
        teacher.locator("button[hx-get*='add-day']").click();
        assertThat(days).hasCount(known + 1);
    }

    private void dropsTheFirstDay() {
        Locator days = teacher.locator(".day-chip");
        int known = days.count();
        days.first().locator("button").click();
        assertThat(days).hasCount(known - 1);
    }

    RoundDesk keeps() {
        teacher.locator(".action-bar .button--primary").click();
        teacher.shows("The times are made.");
        return this;
    }

    RoundDesk opensToFamiliesAndColleagues() {
        teacher.button("Open for sign-up").click();
        teacher.shows("Families can sign up now.");
        teacher.button("Invite colleagues").click();
        teacher.shows("Colleagues find this round under Conferences in their own course.");
        return this;
    }

    RoundDesk takesPart(String place) {
        teacher.follows("/panel/rounds");
        teacher.locator("li.row:has(h3:has-text('" + title + "')) button").click();
        teacher.shows("You take part, with the days and hours of this round.");
        teacher.locator("#place").fill(place);
        teacher.locator("form[action$='/place'] .button--primary").click();
        teacher.shows("Saved. Booked times have kept their place.");
        return this;
    }

    /** The last of the second evening. */
    RoundDesk keepsOneTimeOnly() {
        teacher.locator("a[href$='/slots']").first().click();
        Locator times = teacher.locator("form[action*='/slots/'][action$='/removal'] button");
        times.first().waitFor();
        for (int left = times.count(); left > 1; left--) {
            times.first().click();
            assertThat(times).hasCount(left - 1);
        }
        teacher.locator("a.back").click();
        teacher.locator("#missing").waitFor();
        return this;
    }

    /** As it is now. */
    RoundDesk readAnew() {
        teacher.follows("/panel/rounds");
        teacher.locator("a.row-link:has-text('" + title + "')").click();
        teacher.locator("#missing").waitFor();
        return this;
    }

    /** @return where its square leads to */
    String printsAPageFor(String student) {
        teacher.follows("/panel/families").follows("/panel/family-pages");
        teacher.locator("li.row:has(h3:has-text('" + student + "')) button[value=student]")
                .click();
        Locator code = teacher.locator("article.sheet:has-text('" + student + "') figcaption b");
        String way = "/f/" + code.first().innerText().replace("-", "");
        teacher.follows("/panel/family-pages");
        return way;
    }

    RoundDesk closes() {
        teacher.button("Close sign-up").click();
        teacher.shows("Nobody can sign up any more. What is booked stays.");
        return this;
    }

    List<String> booked() {
        return students("booked");
    }

    /** With what the guardian needs. */
    Locator bookedBy(String guardian) {
        return teacher.locator("section[aria-labelledby=booked] li.row--time:has(p:has-text('" + guardian + "'))");
    }

    List<String> missing() {
        return students("missing");
    }

    List<String> waiting() {
        return students("waiting");
    }

    private List<String> students(String section) {
        return teacher.locator("section[aria-labelledby=" + section + "] h3").allInnerTexts();
    }
}
