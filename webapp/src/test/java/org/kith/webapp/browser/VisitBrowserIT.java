package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/** A visit lives in its page: not in cookies, not in other tabs. */
@OnRunningKith
@ExtendWith(InChromium.class)
class VisitBrowserIT {

    @Test
    void goesOnWithoutAnyCookie(Lms lms) {
        TeacherWeekPage okafor = lms.teacherOpens("okafor", Lms.SCIENCE);

        okafor.families().page().context().clearCookies();

        okafor.adds("5-PS1-4", "Mixing makes something new");
        okafor.families().follows("/panel/objectives").shows("Mixing makes something new");
    }

    /** A browser that blocks what other sites keep lets a frame keep nothing. */
    @Test
    void isAskedForAgainAfterAReloadOfAFrameThatMayKeepNothing(Lms lms) {
        Families okafor = lms.opened("okafor", Lms.SCIENCE, 1280, 900);

        okafor.follows("/panel/objectives").reloaded();

        okafor.heading("Please open Families again from your course");
    }

    /** The page is the visit from the moment it stands there; a link that is none of htmx's would lose it. */
    @Test
    void goesOnBehindALinkThatIsPressedAtOnce(Lms lms) {
        Families okafor = lms.opened("okafor", Lms.SCIENCE, 1280, 900);

        okafor.hurriesOver(".tabs a[href='/panel/rounds']", ".tabs a[href='/panel/objectives']");

        assertThat(okafor.frame().locator("#add-objective")).isVisible();
    }

    @Test
    void isFoundAgainAfterAReloadOfAWindow(Lms lms) {
        Page okafor = lms.inAWindow("okafor", Lms.SCIENCE);
        okafor.locator(".tabs a[href='/panel/objectives']").click();
        okafor.locator("#add-objective").waitFor();

        okafor.reload();

        assertThat(okafor.locator("#add-objective")).isVisible();
    }

    @Test
    void isNotChangedByAnotherTab(Lms lms) {
        Families okafor = lms.opened("okafor", Lms.SCIENCE, 1280, 900);

        Families mateo = lms.inASecondTab(okafor, "mateo", Lms.SCIENCE);

        okafor.follows("/panel/objectives").backToTheWeek();
        new FamilyWeekPage(mateo).cannotAnswer();
    }
}
