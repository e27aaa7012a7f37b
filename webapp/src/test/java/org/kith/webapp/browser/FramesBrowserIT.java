package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.webapp.running.OnRunningKith;

/** Into Kith inside the LMS, whatever the browser keeps for pages inside other pages. */
@OnRunningKith
@ExtendWith(InChromium.class)
class FramesBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void opensWithAllCookies(String behaviour, Lms lms) {
        lms.behavingLike(behaviour).inBrowsersThatKeep(Cookies.ALL);

        FramedDoor door = lms.comesTo("okafor", Lms.SCIENCE);

        door.isIn().keepsCookies(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void opensWithPartitionedCookies(String behaviour, Lms lms) {
        lms.behavingLike(behaviour).inBrowsersThatKeep(Cookies.PARTITIONED);

        FramedDoor door = lms.comesTo("okafor", Lms.SCIENCE);

        door.isIn().keepsCookies(true);
    }

    @Test
    void opensWithoutCookiesWhereTheLmsKeepsTheSecret(Lms lms) {
        lms.behavingLike("canvas").inBrowsersThatKeep(Cookies.NONE);

        FramedDoor door = lms.comesTo("okafor", Lms.SCIENCE);

        door.isIn().keepsCookies(false);
    }

    @Test
    void opensInAWindowOfItsOwnWhereNobodyKeepsAnything(Lms lms) {
        lms.behavingLike("moodle").inBrowsersThatKeep(Cookies.NONE);

        Families window = lms.comesTo("okafor", Lms.SCIENCE).opensItsOwnWindow();

        assertThat(window.page().locator("h1")).containsText("Grade 5 Science");
    }

    @Test
    void opensInAWindowOfItsOwnWhereTheLmsAnnouncesAStorageAndNeverAnswers(Lms lms) {
        lms.behavingLike("canvas").answeringNoMessage().inBrowsersThatKeep(Cookies.NONE);

        Families window = lms.comesTo("okafor", Lms.SCIENCE).opensItsOwnWindow();

        assertThat(window.page().locator("h1")).containsText("Grade 5 Science");
    }

    @Test
    void opensByCookieWhereTheLmsAnnouncesAStorageAndNeverAnswers(Lms lms) {
        lms.behavingLike("canvas").answeringNoMessage();

        FramedDoor door = lms.comesTo("okafor", Lms.SCIENCE);

        door.isIn();
    }

    @Test
    void isAsHighInCanvasAsItsPage(Lms lms) {
        FramedDoor door = lms.behavingLike("canvas").comesTo("okafor", Lms.SCIENCE);

        door.isIn().isSized();
    }
}
