package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Kith inside the frame of an LMS. */
record Families(Page page, FrameLocator frame) {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    Locator button(String name) {
        return frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return frame.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(name));
    }

    void shows(String words) {
        assertThat(frame.getByText(words).first()).isVisible();
    }

    void heading(String words) {
        assertThat(frame.locator("h1")).containsText(words);
    }

    void chooseLanguage(String ownName) {
        Locator picker = frame.locator("details.pill-picker:has([name=lang])");
        picker.locator("summary").click();
        picker.locator("button", new Locator.LocatorOptions().setHasText(ownName))
                .click();
        // The menu stays open until the page has been replaced, also by the same language.
        assertThat(frame.locator("details.pill-picker[open]")).hasCount(0);
        assertThat(picker.locator("summary")).containsText(ownName);
    }

    /** Kept beside the test reports, for a person to look at. */
    Families photographed(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }
}
