package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.webapp.browser.TwoEvenings.at;
import static org.kith.webapp.browser.TwoEvenings.inEnglish;

import com.microsoft.playwright.Locator;

/** The conferences of Sam, and of a family that no LMS knows and that has a page of paper: in English. */
final class EveningsInEnglish {

    static final String TITLE = "Two evenings of conferences";

    private static final String ADA = "Ms Okafor, about Ada";
    private static final String READING = "Mr Lund, about Ada";
    private static final String BEN = "Ms Okafor, about Ben";
    private static final String MUSIC = "Ms Haddad, about Ben";

    private final TwoEvenings evenings;
    private final SeenScreens seen;
    private final Families sam;
    private final MeetingsOfAFamily his;
    private final LinkPages paper;
    private final MeetingsOfAFamily theirs;

    /** @param paper where the square on the page of paper leads to */
    EveningsInEnglish(Families sam, LinkPages paper, TwoEvenings evenings, SeenScreens seen) {
        this.evenings = evenings;
        this.seen = seen;
        this.sam = sam;
        sam.chooseLanguage("English");
        his = new MeetingsOfAFamily(sam, TITLE);
        this.paper = paper;
        theirs = new MeetingsOfAFamily(paper, TITLE);
    }

    /** Without an account, with two teachers one after the other in one plan, which leaves time for an interpreter. */
    void aFamilyComesWithItsPaper() {
        paper.locator("#name").fill("Jan Kowalski");
        paper.locator("#phone").fill("+1 555 0177");
        paper.locator("form .button--primary").click();
        assertThat(paper.locator("main")).containsText("You are linked to Ben.");
        seen.at("paper-week", paper);
        theirs.opensAll();
        paper.follows("/panel/itinerary");
        theirs.hopesForAnInterpreter("20:00", "21:30", "pl");
        Locator stops = paper.locator(".evening > li");
        assertThat(stops).hasCount(2);
        assertThat(stops.first()).containsText(inEnglish(evenings.before()) + ", 20:00");
        assertThat(stops.first()).containsText("Ben, with Ms Haddad");
        assertThat(stops.last()).containsText(inEnglish(evenings.before()) + ", 20:40");
        assertThat(paper.locator("form[method=post] [name=interpreter]")).isChecked();
        seen.at("paper-plan", paper);
        paper.locator("form[action='/panel/itinerary'][method=post] > .button--primary")
                .click();
        assertThat(theirs.card(MUSIC)).containsText(inEnglish(evenings.before()) + ", 20:00");
        theirs.opens(MUSIC);
        assertThat(paper.locator(".facts-card")).containsText("Music room");
        theirs.opens(BEN);
        assertThat(paper.locator(".facts-card")).containsText(inEnglish(evenings.before()));
        assertThat(paper.locator(".facts-card")).containsText("Interpreter: Polish");
        assertThat(theirs.beginsInItsCalendar()).isEqualTo(at(evenings.before(), "20:40"));
        seen.at("paper-booked", paper);
    }

    void theFamilyReadsThatSomebodyInterprets() {
        theirs.opens(BEN);
        assertThat(paper.locator("main")).containsText("An interpreter for Polish will help by phone.");
    }

    void samFindsOneEveningFullAndWaits() {
        his.opens(ADA).holds(evenings.after(), "20:00").books();
        sam.heading("You are booked");
        assertThat(his.beginsInItsCalendar()).isEqualTo(at(evenings.after(), "20:00"));
        his.opens(READING);
        assertThat(his.closed(evenings.after(), "21:00")).containsText("Taken");
        sam.shows("All times are taken at the moment");
        seen.at("full", sam);
        his.waits();
        sam.shows("You are number 1 of 1 on the waiting list");
        seen.at("waits", sam);
    }

    void samIsOfferedTheTimeAndTakesIt() {
        his.isOffered(READING, "A time is free for you: " + inEnglish(evenings.after()) + ", 21:00");
        seen.at("offered", sam);
        his.accepts(READING);
        sam.heading("You are booked");
        assertThat(his.beginsInItsCalendar()).isEqualTo(at(evenings.after(), "21:00"));
        assertThat(sam.locator(".facts-card")).containsText("Library");
        assertThat(sam.locator(".evening")).containsText("Ada, with Ms Okafor");
        seen.at("accepted", sam);
    }
}
