package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kith.webapp.running.RunningKith;

/** Where an administrator of the LMS looks after tools. */
record Office(Page page) {

    /** As far as our own page, in the frame of the LMS. */
    Families pastes(String link) {
        page.locator("form.behave input[name=url]").first().fill(link);
        page.locator("form.behave button").first().click();
        return Families.in(page);
    }

    /** The LMS leaves the frame by itself once we say that it is done. */
    Office registers(Families proposal) {
        proposal.frame()
                .locator("form[action^='/lti/register'] button.button--primary")
                .click();
        page.waitForURL(RunningKith.lms() + "/admin/registrations");
        return this;
    }

    /** Everything that waits for it: Moodle's client ids do not tell which tool is the newest. */
    Office activatesInMoodle() {
        Locator waiting = page.locator("button[value=activate]");
        for (int left = waiting.count(); left > 0; left--) {
            waiting.first().click();
            assertThat(waiting).hasCount(left - 1);
        }
        return this;
    }

    Office confirmsInCanvas() {
        page.locator("ul.tools > li").last().locator("a.act").click();
        page.locator("button[name=place][value=lincoln]").click();
        assertThat(page.locator("dl.facts").last()).containsText("Lincoln Elementary");
        return this;
    }

    /** The tool that was registered last, in a course. */
    Families opens(String course) {
        page.navigate(RunningKith.lms() + "/courses/" + course);
        page.locator("nav.menu a[href*='/tools/']").last().click();
        return Families.in(page);
    }
}
