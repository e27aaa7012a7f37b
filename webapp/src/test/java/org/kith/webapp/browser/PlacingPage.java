package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A teacher chooses what to place in the course. */
record PlacingPage(Families families) {

    private static final int PHONE = 360;
    private static final int DESK = 1000;
    private static final int HIGH = 800;

    PlacingPage photographed(String name) {
        Page page = families.page();
        page.setViewportSize(PHONE, HIGH);
        families.photographed(name + "-360");
        page.setViewportSize(DESK, HIGH);
        families.photographed(name + "-1000");
        return this;
    }

    PlacingPage breaksNoRuleOfAccessibility() {
        org.assertj.core.api.Assertions.assertThat(families.brokenRules()).isEmpty();
        return this;
    }

    PlacingPage choosesTheWeekAfterThis() {
        families.frame().locator("label[for=place-chosen]").click();
        Locator weeks = families.frame().locator("#place-week");
        weeks.evaluate("select => { select.selectedIndex += 1; }");
        return this;
    }

    /** @return the week as it is said in words */
    String places() {
        String week = String.valueOf(
                families.frame().locator("#place-week").evaluate("select => select.selectedOptions[0].text"));
        families.button("Place it").click();
        save();
        assertThat(item(week)).isVisible();
        return week;
    }

    PlacingPage cancels() {
        families.button("Cancel").click();
        save();
        return this;
    }

    PlacingPage hasNothingPlaced() {
        assertThat(families.page().locator("h1")).containsText("Grade");
        assertThat(families.page().locator("ul.tools li")).hasCount(0);
        return this;
    }

    /** The newest one: others may have placed the same week. */
    private Locator item(String words) {
        return families.page()
                .locator("ul.tools a", new Page.LocatorOptions().setHasText(words))
                .last();
    }

    /** In Moodle what was chosen only fills in a form of the LMS. */
    private void save() {
        Page page = families.page();
        page.waitForURL(url -> !url.contains("/choosing"));
        if (page.url().contains("/drafts/")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and return to course"))
                    .click();
        }
        page.locator("ul.class-list").waitFor();
    }
}
