package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;

/** The conferences of one round as a guardian has them before them. @param title of the round in the guardian's language */
record MeetingsOfAFamily(Screen screen, String title) {

    /** The waiting list moves at once, or a minute later. */
    private static final double MOVED_MS = 90_000;

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final String ALL = "/panel/conferences";

    /** As they are now. */
    MeetingsOfAFamily opensAll() {
        if (screen.locator("#kith[data-path='" + ALL + "']").count() > 0) {
            screen.locator("a.back").click();
        }
        screen.locator("a[href='" + ALL + "']").first().click();
        screen.locator("#kith[data-path='" + ALL + "']").waitFor();
        return this;
    }

    /** With one teacher about one child. */
    Locator card(String about) {
        return screen.locator("article.card:has(h2:has-text('" + title + "'))")
                .filter(new Locator.FilterOptions().setHasText(about));
    }

    MeetingsOfAFamily opens(String about) {
        opensAll();
        card(about).locator("a.button").first().click();
        screen.locator("#kith[data-path*='/rounds/']").waitFor();
        return this;
    }

    /** A plan for all of them. @param between minutes, at least */
    MeetingsOfAFamily hopesFor(String earliest, String latest, String between) {
        screen.locator("details:has(#earliest) > summary").click();
        screen.locator("#earliest").fill(earliest);
        screen.locator("#latest").fill(latest);
        screen.locator("#between").selectOption(between);
        screen.locator("form:has(#earliest) button").click();
        screen.locator("details:not([open]) #latest[value='" + latest + "']").waitFor(ATTACHED);
        return this;
    }

    /** The same, with time for one. */
    MeetingsOfAFamily hopesForAnInterpreter(String earliest, String latest, String tongue) {
        screen.locator("details:has(#earliest) > summary").click();
        screen.locator("#earliest").fill(earliest);
        screen.locator("#latest").fill(latest);
        screen.locator("form[method=get] [name=interpreter]").check();
        screen.locator("#plan-language").selectOption(tongue);
        screen.locator("form:has(#earliest) button").click();
        screen.locator("form[method=post] [name=interpreted]").waitFor(ATTACHED);
        return this;
    }

    Locator free(LocalDate evening, String time) {
        return time(evening, time, "button.time");
    }

    /** A time that nobody can choose, with what the page says about it. */
    Locator closed(LocalDate evening, String time) {
        return time(evening, time, "div.time");
    }

    private Locator time(LocalDate evening, String time, String kind) {
        return screen.locator("section[aria-labelledby='d-" + evening + "'] " + kind)
                .filter(new Locator.FilterOptions().setHasText(time + "–"));
    }

    MeetingsOfAFamily holds(LocalDate evening, String time) {
        free(evening, time).click();
        screen.locator("#held").waitFor();
        return this;
    }

    MeetingsOfAFamily needsAnInterpreter(String tongue) {
        screen.locator("#held [name=interpreter]").check();
        screen.locator("#held #language").selectOption(tongue);
        return this;
    }

    MeetingsOfAFamily books() {
        screen.locator("#held #wish .button--primary").click();
        screen.locator(".badge--good").waitFor();
        return this;
    }

    /** What the file says that a family puts into its own calendar. */
    Instant beginsInItsCalendar() {
        Download file = screen.page()
                .waitForDownload(() -> screen.locator("a[data-download]").click());
        try {
            return Biweekly.parse(Files.readString(file.path()))
                    .first()
                    .getEvents()
                    .get(0)
                    .getDateStart()
                    .getValue()
                    .toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    MeetingsOfAFamily cancels() {
        screen.locator(".cancel-fold summary").click();
        screen.locator(".cancel-fold button").click();
        assertThat(screen.locator(".badge--good")).hasCount(0);
        return this;
    }

    MeetingsOfAFamily waits() {
        screen.locator("a[href$='/waiting']").first().click();
        screen.locator("form[action$='/waiting'] .button--primary").click();
        screen.locator("form[action$='/withdrawal']").waitFor();
        return this;
    }

    /** Without asking for anything: only by looking again. */
    MeetingsOfAFamily isOffered(String about, String words) {
        screen.page()
                .waitForCondition(() -> offered(about, words), new Page.WaitForConditionOptions().setTimeout(MOVED_MS));
        return this;
    }

    private boolean offered(String about, String words) {
        Locator said = opensAll().card(about).filter(new Locator.FilterOptions().setHasText(words));
        return said.count() > 0;
    }

    MeetingsOfAFamily accepts(String about) {
        card(about).locator("a[href$='/waiting']").click();
        screen.locator("form[action$='/acceptance'] > .button--primary").click();
        screen.locator(".badge--good").waitFor();
        return this;
    }
}
