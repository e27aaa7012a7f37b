package org.kith.webapp.browser;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Kith's pages as somebody has them before them: in the frame of an LMS, or alone on a phone that no LMS knows. */
interface Screen {

    Page page();

    Locator locator(String selector);

    /** Kept beside the test reports, for a person to look at. */
    Screen photographed(String name);

    List<Rule> brokenRules();

    /** How many pixels the page is wider than what shows it. */
    int overflow();
}
