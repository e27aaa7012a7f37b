package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Where the office says by whose clock the school lives. */
record SchoolZonePage(Families office) {

    static SchoolZonePage opened(Families office) {
        return new SchoolZonePage(office.follows("/panel/school"));
    }

    /** @return what it was before; empty for that of the server */
    String becomes(String zone) {
        Locator field = office.frame().locator("#zone");
        String before = field.inputValue();
        field.fill(zone);
        office.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/panel/school")
                                && answer.request().method().equals("POST"),
                        () -> office.frame()
                                .locator("form[action='/panel/school'] .button--primary")
                                .click());
        assertThat(office.frame().locator(".notice--good")).isVisible();
        return before;
    }
}
