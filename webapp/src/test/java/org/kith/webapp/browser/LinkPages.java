package org.kith.webapp.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What somebody sees who opened a link outside any LMS. */
record LinkPages(Page page) implements Screen {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @Override
    public Locator locator(String selector) {
        return page.locator(selector);
    }

    LinkPages goesOn() {
        page.locator("form[action^='/l/'] button").click();
        page.locator("a[href='/panel/proof']").waitFor();
        return this;
    }

    LinkPages follows(String path) {
        page.locator("a[href='" + path + "']").first().click();
        page.locator("#kith[data-path='" + path + "']").waitFor();
        return this;
    }

    LinkPages types(String digits) {
        page.locator("#digits").fill(digits);
        page.locator("form[action='/panel/proof/digits'] button").click();
        return this;
    }

    LinkPages isTold(String selector) {
        page.locator(selector).first().waitFor();
        return this;
    }

    LinkPages presses(String action, String then) {
        page.locator("form[action='" + action + "'] button").click();
        return isTold(then);
    }

    LinkPages reloaded() {
        page.reload();
        return this;
    }

    String heading() {
        return page.locator("h1").first().textContent();
    }

    /** Once this tab knows no visit any more; it forgets a moment after the page is there. */
    LinkPages forgets() {
        page.waitForFunction("() => !sessionStorage.getItem('kith-visit')");
        return this;
    }

    @Override
    public int overflow() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    @Override
    public List<Rule> brokenRules() {
        return new AxeBuilder(page).analyze().getViolations();
    }

    @Override
    public LinkPages photographed(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }
}
