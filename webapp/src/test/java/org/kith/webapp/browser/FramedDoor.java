package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.kith.webapp.running.RunningKith;

/** The way into Kith from a frame of the LMS. */
record FramedDoor(Page page, FrameLocator frame) {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 800;
    private static final Pattern SIZED = Pattern.compile("height: \\d+px");

    FramedDoor isIn() {
        assertThat(frame.locator("#kith h1")).isVisible();
        return this;
    }

    FramedDoor keepsCookies(boolean expected) {
        org.assertj.core.api.Assertions.assertThat(page.context().cookies(RunningKith.url() + "/lti/login").stream()
                        .anyMatch(cookie -> cookie.name.startsWith("kith_")))
                .isEqualTo(expected);
        return this;
    }

    /** The LMS has made the frame as high as the page. */
    FramedDoor isSized() {
        assertThat(page.locator("iframe.tool")).hasAttribute("style", SIZED);
        return this;
    }

    Families opensItsOwnWindow() {
        Locator way = frame.getByRole(
                AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Open Families in its own window"));
        assertThat(way).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        new Families(page, frame).photographed("own-window").brokenRules("main"))
                .isEmpty();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        new Families(page, frame).photographed("own-window-360");
        Page window = page.waitForPopup(way::click);
        assertThat(window.locator("#kith h1")).isVisible();
        return new Families(window, window.frameLocator("iframe.none"));
    }
}
