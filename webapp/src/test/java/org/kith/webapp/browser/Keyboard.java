package org.kith.webapp.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

/** The only thing this person uses. */
record Keyboard(Families families) {

    /** Nobody presses more often. */
    private static final int MOST_TABS = 150;

    /** Tab after tab, until this element has the focus. @param text that it says, perhaps hidden for the eye */
    Keyboard tabsTo(String selector, String text) {
        Locator focused = families.frame()
                .locator(":is(" + selector + "):focus", new FrameLocator.LocatorOptions().setHasText(text));
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            families.page().keyboard().press("Tab");
            if (focused.count() > 0) {
                return this;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector + " " + text);
    }

    Keyboard tabsTo(String selector) {
        return tabsTo(selector, "");
    }

    Keyboard presses(String key) {
        families.page().keyboard().press(key);
        return this;
    }

    Keyboard types(String text) {
        families.page().keyboard().type(text);
        return this;
    }
}
