package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A family card being written. */
record CardEditorPage(Families families) {

    CardEditorPage types(String language, String field, String words) {
        families.frame().locator("#" + language + "-" + field).fill(words);
        return this;
    }

    /** The phone beside the form shows what a family will see, while it is typed. */
    CardEditorPage previews(String words) {
        assertThat(families.frame().locator(".phone[lang=en]")).containsText(words);
        return this;
    }

    CardEditorPage marksReady() {
        families.button("Mark as ready").click();
        families.shows("Saved and ready.");
        return this;
    }

    CardEditorPage saves() {
        families.button("Save").click();
        families.shows("Saved. Families do not see it yet.");
        return this;
    }

    CardEditorPage publishesCorrection() {
        families.button("Publish the correction").click();
        families.shows("Families can read it now.");
        return this;
    }

    TeacherWeekPage backToWeek() {
        families.frame().locator("a.back").click();
        families.heading("Families");
        return new TeacherWeekPage(families);
    }
}
