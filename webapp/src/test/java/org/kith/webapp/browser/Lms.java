package org.kith.webapp.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.webapp.running.RunningKith;

/** The stand-in LMS in a browser: people sign in, open a course and click Families. Everybody has a browser of their own. */
final class Lms {

    static final String SCIENCE = "grade-5-science";
    static final String READING = "grade-3-reading";
    static final String MUSIC = "grade-5-music";

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;
    /** The demo school enters itself by real launches in the first seconds of the server. */
    private static final int SCHOOL_FILLED_MS = 120_000;

    private static final int SLOWEST_SCREEN_MS = 2_000;

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private String behaviour = "canvas";
    private Cookies cookies = Cookies.PARTITIONED;
    private boolean answersMessages = true;

    Lms(Browser browser) {
        this.browser = browser;
        Page health = page(DESK_WIDTH, DESK_HEIGHT);
        health.waitForCondition(
                () -> isFilled(
                        health.request().get(RunningKith.lms() + "/health").text()),
                new Page.WaitForConditionOptions().setTimeout(SCHOOL_FILLED_MS));
    }

    /** @throws AssertionError if it has given up */
    private static boolean isFilled(String health) {
        if (health.contains("INCOMPLETE")) {
            throw new AssertionError("The demo school did not come into Kith; the server's log says why: " + health);
        }
        return health.contains("FILLED");
    }

    Lms behavingLike(String product) {
        behaviour = product;
        return this;
    }

    /** In browsers of this kind from now on. */
    Lms inBrowsersThatKeep(Cookies kept) {
        cookies = kept;
        return this;
    }

    /** As the mobile apps of Canvas: they announce a storage and never answer. */
    Lms answeringNoMessage() {
        answersMessages = false;
        return this;
    }

    TeacherWeekPage teacherOpens(String person, String course) {
        return new TeacherWeekPage(opened(person, course, DESK_WIDTH, DESK_HEIGHT));
    }

    /** On a phone. */
    FamilyWeekPage parentOpens(String person, String course) {
        return new FamilyWeekPage(opened(person, course, PHONE_WIDTH, PHONE_HEIGHT));
    }

    /** Kith's frame in this person's course, at a width of the whole window. */
    Families opened(String person, String course, int width, int height) {
        Page page = signedIn(person, width, height);
        page.navigate(RunningKith.lms() + "/courses/" + course + "/families");
        return Families.in(page);
    }

    /** The administrator's own page, outside any course. */
    Families administratorOpens(String person) {
        return administratorOpens(person, DESK_WIDTH);
    }

    Families administratorOpens(String person, int width) {
        Page page = signedIn(person, width, DESK_HEIGHT);
        page.navigate(RunningKith.lms() + "/admin/families");
        return Families.in(page);
    }

    /** The tool's page in which a teacher chooses what to place in the course. */
    PlacingPage selectsContent(String person, String course) {
        Page page = signedIn(person, DESK_WIDTH, DESK_HEIGHT);
        page.navigate(RunningKith.lms() + "/courses/" + course);
        page.locator("a[href$='/choosing']").first().click();
        return new PlacingPage(Families.in(page));
    }

    /** Something that was placed in the course, on a phone. */
    FamilyWeekPage opensItem(String person, String course, String words) {
        Page page = signedIn(person, PHONE_WIDTH, PHONE_HEIGHT);
        page.navigate(RunningKith.lms() + "/courses/" + course);
        page.locator("ul.tools a", new Page.LocatorOptions().setHasText(words))
                .last()
                .click();
        return new FamilyWeekPage(Families.in(page));
    }

    /** The course with whatever Kith shows in its frame, or nothing yet. */
    FramedDoor comesTo(String person, String course) {
        Page page = signedIn(person, DESK_WIDTH, DESK_HEIGHT);
        page.navigate(RunningKith.lms() + "/courses/" + course + "/families");
        return new FramedDoor(page, page.frameLocator("iframe.tool"));
    }

    /** Somebody else in the same browser, in a second tab: the cookies of the LMS are theirs from now on. */
    Families inASecondTab(Families first, String person, String course) {
        Page page = first.page().context().newPage();
        signIn(page, person);
        page.navigate(RunningKith.lms() + "/courses/" + course + "/families");
        return Families.in(page);
    }

    /** The same through the link that opens a window of its own. */
    Page inAWindow(String person, String course) {
        Page page = signedIn(person, DESK_WIDTH, DESK_HEIGHT);
        page.navigate(RunningKith.lms() + "/courses/" + course + "/families/window");
        return page;
    }

    /** What an administrator opens outside the LMS, in a browser of this language. */
    Page registration(String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(locale));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(RunningKith.url() + "/lti/registration");
        return page;
    }

    /** What a family without an account opens from its page, on a phone of this language. */
    Page paper(String locale, String path) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(RunningKith.url() + path);
        return page;
    }

    /** Whoever runs Kith, at its own door. */
    OperatorPages operator(String locale, int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, DESK_HEIGHT));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(RunningKith.url() + "/lti/operator");
        return new OperatorPages(page);
    }

    /** A link that was sent to somebody, in a browser of this language outside the LMS. */
    LinkPages link(String address, String locale, int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, PHONE_HEIGHT));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(address);
        return new LinkPages(page);
    }

    Office office(String person) {
        return office(person, DESK_WIDTH);
    }

    Office office(String person, int width) {
        Page page = signedIn(person, width, DESK_HEIGHT);
        page.navigate(RunningKith.lms() + "/admin/registrations");
        return new Office(page);
    }

    private Page signedIn(String person, int width, int height) {
        Page page = page(width, height);
        signIn(page, person);
        return page;
    }

    private void signIn(Page page, String person) {
        page.context()
                .request()
                .post(
                        RunningKith.lms() + "/visitor",
                        RequestOptions.create()
                                .setForm(FormData.create().set("person", person).set("behaviour", behaviour)));
    }

    private Page page(int width, int height) {
        BrowserContext context = cookies.context(browser, width, height);
        contexts.add(context);
        if (!answersMessages) {
            context.route(url -> url.matches(".*/assets/(messages|storage)\\.js"), Route::abort);
        }
        return context.newPage();
    }

    /** What everybody's browser shows, frame by frame. */
    String screens() {
        return contexts.stream()
                .flatMap(context -> context.pages().stream())
                .flatMap(page -> page.frames().stream())
                .map(Lms::screen)
                .collect(Collectors.joining("\n"));
    }

    /** Within a bound: a frame that the driver has lost never answers. */
    private static String screen(Frame frame) {
        try {
            var bound = new Locator.InnerTextOptions().setTimeout(SLOWEST_SCREEN_MS);
            return frame.url().replaceFirst("\\?.*", "") + "\n"
                    + frame.locator("body").innerText(bound);
        } catch (PlaywrightException gone) {
            return frame.url().replaceFirst("\\?.*", "") + "\n(" + gone.getMessage() + ")";
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
