package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** The office where it finds interpreters for families. */
record InterpretersOffice(Families office) {

    private static final String LIST = "/panel/interpreters";
    private static final String PLACING = "/panel/office/interpreting";

    static InterpretersOffice opened(Families office) {
        office.follows("/panel/office/families").follows(LIST);
        return new InterpretersOffice(office);
    }

    /** On one evening only. @param way {@code in-person} or {@code phone} */
    InterpretersOffice adds(String name, String way, String tongue, LocalDate evening) {
        office.locator("a[href='/panel/interpreters/new']").first().click();
        office.locator("#name").fill(name);
        office.locator("[name=way][value=" + way + "]").check();
        office.locator("[name=language][value=" + tongue + "]").check();
        office.locator("#date-1").fill(evening.toString());
        office.locator("#from-1").fill("19:30");
        office.locator("#until-1").fill("22:00");
        office.locator("form .button--primary").click();
        office.shows("Added to the list.");
        return this;
    }

    InterpretersOffice placesThem() {
        office.follows(PLACING);
        office.locator("form[action$='/placing'] .button--primary").click();
        office.shows("Placed. The families see that an interpreter will be there.");
        return this;
    }

    /** Meetings that this interpreter has. */
    Locator of(String name) {
        return office.locator("section[aria-labelledby=with] li.row:has(strong:has-text('" + name + "'))");
    }

    InterpretersOffice opensTheList() {
        office.follows(LIST);
        return this;
    }

    InterpretersOffice removes(String name) {
        office.locator("li.row:has(h2:has-text('" + name + "')) a").click();
        office.locator("details:has(form[action$='/removal']) > summary").click();
        office.locator("form[action$='/removal'] button").click();
        office.shows("Removed, with their name and contact.");
        assertThat(office.locator("h2:has-text('" + name + "')")).hasCount(0);
        return this;
    }
}
