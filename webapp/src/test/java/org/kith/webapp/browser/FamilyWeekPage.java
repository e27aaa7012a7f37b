package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

/** The week as a family reads it. */
record FamilyWeekPage(Families families) {

    FamilyWeekPage isHeaded(String words) {
        families.heading(words);
        return this;
    }

    FamilyWeekPage isIn(String week) {
        assertThat(families.frame().locator("main")).containsText(week);
        return this;
    }

    FamilyWeekPage reads(String title) {
        assertThat(unfolded(title)).containsText(title);
        return this;
    }

    FamilyWeekPage readsInCard(String title, String words) {
        assertThat(unfolded(title)).containsText(words);
        return this;
    }

    /** @param kind {@code did-it}, {@code hard} or {@code ask} */
    FamilyWeekPage answers(String title, String kind, String sentence) {
        Locator card = unfolded(title);
        card.locator("label[for$='-" + kind + "']").click();
        card.locator("textarea[name=note]").fill(sentence);
        card.locator(".answers button.button--primary").click();
        assertThat(card.locator(".answered")).isVisible();
        return this;
    }

    FamilyWeekPage cannotAnswer() {
        assertThat(families.frame().locator(".answers")).hasCount(0);
        return this;
    }

    FamilyWeekPage doesNotSee(String words) {
        assertThat(families.frame().locator("main")).not().containsText(words);
        return this;
    }

    FamilyWeekPage chooses(String child) {
        families.frame()
                .locator("details.pill-picker")
                .first()
                .locator("summary")
                .click();
        families.frame()
                .locator("details.pill-picker a", new FrameLocator.LocatorOptions().setHasText(child))
                .click();
        return this;
    }

    /** Opens the card in its page if it is folded away. */
    private Locator unfolded(String title) {
        Locator card = families.frame().locator(".family-card", new FrameLocator.LocatorOptions().setHasText(title));
        card.waitFor();
        if (Boolean.FALSE.equals(card.evaluate("card => card.tagName !== 'DETAILS' || card.open"))) {
            card.locator("summary").first().click();
        }
        return card;
    }
}
