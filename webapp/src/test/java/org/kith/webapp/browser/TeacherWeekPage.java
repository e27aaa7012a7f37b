package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

/** This week, as a teacher works on it. */
record TeacherWeekPage(Families families) {

    TeacherWeekPage adds(String code, String statement) {
        FrameLocator frame = families.frame();
        frame.locator("details.add > summary").click();
        if (frame.locator("#add-old").count() > 0) {
            frame.locator("label[for=add-new]").click();
        }
        frame.locator("#add-statement").fill(statement);
        frame.locator("#add-code").fill(code);
        frame.locator("form.form--two button").click();
        assertThat(row(code)).isVisible();
        return this;
    }

    CardEditorPage writes(String code) {
        row(code).locator("a[href^='/panel/cards/']").click();
        families.heading("Family card");
        return new CardEditorPage(families);
    }

    TeacherWeekPage publishes() {
        families.link("Publish…").click();
        families.heading("Publish this week?");
        families.frame().locator("form.actions button.button--primary").click();
        families.shows("Families can read it now.");
        return this;
    }

    TeacherWeekPage sees(String code, String state) {
        assertThat(row(code).locator(".chip")).containsText(state);
        return this;
    }

    /** What a family said, with whose words. */
    TeacherWeekPage readsAnswer(String family, String words) {
        assertThat(thread(family, words)).isVisible();
        return this;
    }

    TeacherWeekPage replies(String family, String words, String reply) {
        Locator thread = thread(family, words);
        thread.locator("summary").click();
        thread.locator("textarea").fill(reply);
        thread.locator("button.button--primary").click();
        assertThat(thread.locator(".reply")).containsText(reply);
        return this;
    }

    private Locator thread(String family, String words) {
        return families.frame()
                .locator("li.with-face", new FrameLocator.LocatorOptions().setHasText(family))
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator row(String code) {
        return families.frame().locator("li.row", new FrameLocator.LocatorOptions().setHasText(code));
    }
}
