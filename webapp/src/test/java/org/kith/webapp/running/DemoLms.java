package org.kith.webapp.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The stand-in LMS beside {@link RunningKith}, used as the people of its school use it, only without a browser. */
public final class DemoLms {

    static final String SCIENCE = "grade-5-science";

    /** A bound, not a pause. */
    private static final Duration SLOWEST_LIST = Duration.ofMinutes(2);

    private final String behaviour;
    private final WebBrowser office;

    /** Of the tool it registered last. */
    private String clientId = "";

    private DemoLms(String behaviour) {
        this.behaviour = behaviour;
        this.office = signedIn("dana");
    }

    public static DemoLms canvas() {
        return new DemoLms("canvas");
    }

    static DemoLms moodle() {
        return new DemoLms("moodle");
    }

    static DemoLms like(String behaviour) {
        return new DemoLms(behaviour);
    }

    /** Until {@link #behaveWell}: one of the switches of the stand-in, for everybody. */
    static void misbehave(String mode, String value) {
        new WebBrowser(RunningKith.lms()).post(Form.to("/modes").with(mode, value));
    }

    static void behaveWell() {
        misbehave("reset", "yes");
    }

    /** What the administrator sees in a frame after pasting this address. */
    PanelPage opensInFrame(String address) {
        return new WebBrowser().get(invitation(Form.to("").with("url", address)));
    }

    /** The same for a tool that is there already. */
    PanelPage opensInFrame(String address, String clientId) {
        return new WebBrowser().get(invitation(Form.to("").with("url", address).with("client_id", clientId)));
    }

    /** From pasting the address to the page that says it is done. @return the client id */
    String registers(String address) {
        clientId = clientId(new WebBrowser().post(yes(opensInFrame(address))));
        return clientId;
    }

    /** To what our page in the frame proposes; its address says which LMS it stands in. */
    static Form yes(PanelPage proposal) {
        return proposal.form(
                proposal.document().select("form[action^=/lti/register]").attr("action"));
    }

    /** On the page that says it is done. */
    static String clientId(PanelPage finished) {
        return finished.document().select("main code").text();
    }

    /** A click on "Activate", or putting it into the whole school. */
    DemoLms confirms(String registered) {
        Form confirmation = Form.to("/admin/registrations/" + registered);
        office.post(
                behaviour.equals("moodle")
                        ? confirmation.with("do", "activate")
                        : confirmation.with("do", "deploy").with("place", "lincoln"));
        return this;
    }

    /** A changed registration waits for this in Canvas. */
    DemoLms acceptsTheChange(String clientId) {
        office.post(Form.to("/admin/registrations/" + clientId).with("do", "accept"));
        return this;
    }

    /** Registered, confirmed, and opened once by the administrator. */
    public DemoLms withKith() {
        confirms(registers(new Console().link()));
        opens("dana");
        return this;
    }

    /** The same tool put into a part of the school, where a teacher has tried to open it. @return its platform's page */
    public String withAWaitingDeployment() {
        PanelPage own = opens("dana").first();
        office.post(
                Form.to("/admin/registrations/" + clientId).with("do", "deploy").with("place", "upper-grades"));
        opens("okafor");
        return own.path();
    }

    /** The tool that was registered last, in the science course. */
    PanelSystem opens(String person) {
        WebBrowser lms = signedIn(person);
        Element tool = lms.get("/courses/" + SCIENCE).document().select("nav.menu a[href*=/tools/]").stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("Nothing was registered"));
        return launched(lms, tool.attr("href").replaceFirst("^/lms", ""));
    }

    /** A teacher's page of who is in the course, once its list was read or could not be. */
    static PanelPage onceRead(PanelSystem teacher) {
        Instant tooLate = Instant.now().plus(SLOWEST_LIST);
        return Stream.generate(() -> teacher.open("/panel/people"))
                .takeWhile(page -> Instant.now().isBefore(tooLate))
                .filter(page -> page.document().select("[aria-busy]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The list was not read within " + SLOWEST_LIST));
    }

    private String invitation(Form asked) {
        PanelPage page = office.follow(asked.toAction("/admin/registrations/new"));
        return ofKith(page.document().select("iframe.tool").attr("src"));
    }

    private PanelSystem launched(WebBrowser lms, String path) {
        WebBrowser kith = new WebBrowser();
        Form login = lms.get(path).form("/lti/login");
        String asked = kith.post(login.toAction(ofKith(login.action()))).header("Location");
        Form launch = lms.get(asked.replace(RunningKith.lms().toString(), "")).form("/lti/launch");
        return new PanelSystem(kith, kith.post(launch.toAction(ofKith(launch.action()))));
    }

    private WebBrowser signedIn(String person) {
        WebBrowser browser = new WebBrowser(RunningKith.lms());
        browser.post(Form.to("/visitor").with(Map.of("person", person, "behaviour", behaviour)));
        return browser;
    }

    private static String ofKith(String address) {
        return address.replace(RunningKith.url().toString(), "");
    }
}
