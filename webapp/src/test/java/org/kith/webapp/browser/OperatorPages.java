package org.kith.webapp.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.kith.webapp.running.RunningKith;

/** What the operator does in a window of their own, outside any LMS. */
record OperatorPages(Page page) {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    OperatorPages comesIn() {
        page.locator("#key").fill(RunningKith.REGISTRATION_KEY);
        page.locator("form[action='/lti/operator'] button").click();
        page.locator("#kith[data-path='/panel/platforms']").waitFor();
        return this;
    }

    OperatorPages makesALink() {
        return presses("/registration-links", ".code-strip code");
    }

    /** On the page that has just made one. */
    String link() {
        return page.locator(".code-strip code").textContent();
    }

    OperatorPages pauses() {
        return presses("/pause", "form[action$='/resumption']");
    }

    OperatorPages resumes() {
        return presses("/resumption", "form[action$='/pause']");
    }

    /** Of the one deployment that waits. */
    OperatorPages refuses() {
        return presses("/refusal", ".row form[action$='/admission']");
    }

    /** Through a link that stands on this page. */
    OperatorPages follows(String path) {
        page.locator("a[href='" + path + "']").first().click();
        page.locator("#kith[data-path='" + path + "']").waitFor();
        return this;
    }

    /** How many pixels the page is wider than its window. */
    int overflow() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    List<Rule> brokenRules() {
        return new AxeBuilder(page).analyze().getViolations();
    }

    /** Kept beside the test reports, for a person to look at. */
    OperatorPages photographed(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    private OperatorPages presses(String action, String then) {
        Locator button = page.locator("form[action$='" + action + "'] button");
        button.first().click();
        page.locator(then).first().waitFor();
        return this;
    }
}
