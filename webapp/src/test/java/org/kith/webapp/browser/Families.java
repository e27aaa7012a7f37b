package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Kith inside the frame of an LMS. */
record Families(Page page, FrameLocator frame) implements Screen {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** As soon as its page and the scripts of it are there: a link that is clicked before is a plain one. */
    static Families in(Page page) {
        FrameLocator frame = page.frameLocator("iframe.tool");
        frame.locator("h1").first().waitFor();
        Objects.requireNonNull(page.locator("iframe.tool").elementHandle().contentFrame())
                .waitForLoadState();
        return new Families(page, frame);
    }

    @Override
    public Locator locator(String selector) {
        return frame.locator(selector);
    }

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

    /** Through a link that stands on this page. */
    Families follows(String path) {
        frame.locator("a[href='" + path + "']").first().click();
        frame.locator("#kith[data-path='" + path + "']").waitFor();
        return this;
    }

    Families backToTheWeek() {
        frame.locator(".tabs a").first().click();
        frame.locator("details.add").waitFor();
        return this;
    }

    /** The first card of the week. */
    CardEditorPage opensACard() {
        frame.locator("a[href^='/panel/cards/']").first().click();
        frame.locator("form#card").waitFor();
        return new CardEditorPage(this);
    }

    /** A list as a file, as far as the page that says what it would do. */
    Families choosesAList(String content) {
        frame.locator("#file")
                .setInputFiles(new FilePayload("list.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        frame.locator("form[enctype] button").click();
        frame.locator("ul.counts").waitFor();
        return this;
    }

    /** Somebody faster than any eye: two links one after the other, each at the first moment at which it stands there. */
    Families hurriesOver(String first, String second) {
        inside().evaluate("""
                ([first, second]) => {
                  document.addEventListener('htmx:afterSwap', () => setTimeout(() => document.querySelector(second).click()), { once: true });
                  document.querySelector(first).click();
                }""", List.of(first, second));
        return this;
    }

    /** From the keyboard of the browser, as F5 in the frame would. */
    Families reloaded() {
        Frame inside = inside();
        inside.evaluate("() => { document.body.dataset.old = 'yes'; location.reload(); }");
        frame.locator("body:not([data-old]) main").waitFor();
        return this;
    }

    @Override
    public int overflow() {
        Object wider = inside().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    @Override
    public List<Rule> brokenRules() {
        return brokenRules("#kith");
    }

    /** @param part of the page in the frame */
    List<Rule> brokenRules(String part) {
        return new AxeBuilder(page)
                .include(List.of("iframe.tool", part))
                .analyze()
                .getViolations();
    }

    private Frame inside() {
        return page.frames().stream()
                .filter(each -> each.url().contains("/panel/") || each.url().contains("/lti/register"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Families photographed(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }
}
