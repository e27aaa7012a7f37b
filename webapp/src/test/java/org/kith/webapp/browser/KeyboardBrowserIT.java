package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/** From a teacher's plan to a family's answer without a mouse. */
@OnRunningKith
@ExtendWith(InChromium.class)
class KeyboardBrowserIT {

    @Test
    void aTeacherWritesAndPublishesAndAFamilyAnswers(Lms lms) {
        Families teacher = lms.opened("okafor", Lms.SCIENCE, 1280, 900);
        adds(new Keyboard(teacher), "Shadows move with the sun");
        teacher.frame()
                .locator("li.row", new FrameLocator.LocatorOptions().setHasText("Shadows move"))
                .waitFor();
        writes(new Keyboard(teacher));
        teacher.shows("Saved and ready.");
        publishes(new Keyboard(teacher), teacher);
        teacher.shows("Families can read it now.");

        Families sam = lms.opened("sam", Lms.SCIENCE, 390, 844);
        answers(new Keyboard(sam), sam);

        assertThat(sam.frame()
                        .locator(".family-card", new FrameLocator.LocatorOptions().setHasText("Where is your shadow"))
                        .locator(".answered"))
                .isVisible();
    }

    private static void adds(Keyboard keyboard, String statement) {
        keyboard.tabsTo("details.add > summary").presses("Enter");
        if (keyboard.families().frame().locator("#add-old").count() > 0) {
            keyboard.tabsTo("#add-old").presses("ArrowRight");
        }
        keyboard.tabsTo("#add-statement").types(statement).presses("Enter");
    }

    private static void writes(Keyboard keyboard) {
        keyboard.tabsTo("a[href^='/panel/cards/']", "Shadows move").presses("Enter");
        keyboard.families().frame().locator("form#card").waitFor();
        keyboard.tabsTo("#en-learn").types("Where is your shadow");
        keyboard.tabsTo("#en-try5").types("Look at noon, look at four.");
        keyboard.tabsTo("button[formaction$='/readiness']").presses("Enter");
    }

    private static void publishes(Keyboard keyboard, Families teacher) {
        keyboard.tabsTo("a[href$='/publication']").presses("Enter");
        teacher.heading("Publish this week?");
        keyboard.tabsTo("button.button--primary").presses("Enter");
    }

    private static void answers(Keyboard keyboard, Families sam) {
        sam.frame()
                .locator(".family-card", new FrameLocator.LocatorOptions().setHasText("Where is your shadow"))
                .waitFor();
        keyboard.tabsTo(".family-card > summary", "Where is your shadow").presses("Enter");
        keyboard.tabsTo(".family-card[open] [name=answer]").presses("Space");
        keyboard.tabsTo(".answers button.button--primary").presses("Enter");
    }
}
