package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/** A time that is kept opens in its own place, and the page around it stands; another one that is chosen then gives the first back. */
@OnRunningKith
@ExtendWith(InChromium.class)
class KeptTimeBrowserIT {

    private static final int PHONE = 360;

    @Test
    void opensInItsPlaceAndGivesWayToAnother(Lms lms) {
        lms.behavingLike("canvas");
        String round = RoundDesk.opened(lms.opened("okafor", Lms.SCIENCE, 1000, 2400), "20:00", "21:00", 3);
        FrameLocator page = lms.opened("sam", Lms.SCIENCE, PHONE, 1500).frame();
        page.locator("a[href*='" + round.replace("/panel", "") + "/']").first().click();
        Locator places = page.locator(".times > li");
        assertThat(places).hasCount(3);
        Locator free = page.locator("[id^=free-]");
        assertThat(free).hasText("3 free");

        places.nth(1).locator("button.time").click();
        assertThat(places.nth(1).locator("#held")).isFocused();
        assertThat(free).hasText("2 free");
        assertThat(page.locator("button.time")).hasCount(2);
        assertThat(page.locator("a[href*='interpreter=']").first()).isHidden();
        places.nth(2).locator("button.time").click();
        assertThat(places.nth(2).locator("#held")).isFocused();
        assertThat(free).hasText("2 free");
        assertThat(page.locator("button.time")).hasCount(2);
        page.locator(".give-back button").click();

        assertThat(page.locator("button.time")).hasCount(3);
    }

    @Test
    void takesWhatWasTypedAlong(Lms lms) {
        lms.behavingLike("canvas");
        String round = RoundDesk.opened(lms.opened("okafor", Lms.SCIENCE, 1000, 2400), "20:00", "21:00", 3);
        Families sam = lms.opened("sam", Lms.SCIENCE, PHONE, 1500);
        FrameLocator page = sam.frame();
        page.locator("a[href*='" + round.replace("/panel", "") + "/']").first().click();
        Locator places = page.locator(".times > li");
        places.nth(0).locator("button.time").click();
        page.locator("#wish [name=ride]").check();
        page.locator("#topic").fill("How reading goes");

        page.locator("#held").evaluate("held => { held.dataset.old = 'yes'; }");
        page.locator("[data-more] button").click();
        page.locator("#held:not([data-old])").waitFor();
        assertThat(page.locator("#wish [name=ride]")).isChecked();
        page.locator("#wish [name=ride]").uncheck();
        page.locator("#wish [name=step-free]").check();
        places.nth(1).locator("button.time").click();

        assertThat(places.nth(1).locator("#held")).isFocused();
        assertThat(page.locator("#wish [name=ride]")).not().isChecked();
        assertThat(page.locator("#wish [name=step-free]")).isChecked();
        assertThat(page.locator("#topic")).hasValue("How reading goes");
        page.locator(".give-back button").click();
        assertThat(page.locator("button.time")).hasCount(3);
    }
}
