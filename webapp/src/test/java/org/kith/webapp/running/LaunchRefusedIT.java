package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.lti.ClaimNames;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.SignedLaunch;

/** One false launch of each family ends in a page with a code for the office; every single one is tested with the verifier. */
@OnRunningKith
class LaunchRefusedIT {

    private final LmsStandIn lms = LmsStandIn.canvas();
    private final WebBrowser browser = new WebBrowser();

    static Stream<Named<UnaryOperator<SignedLaunch>>> lies() {
        Map<String, UnaryOperator<SignedLaunch>> lies = new LinkedHashMap<>();
        lies.put("no key id", launch -> launch.withoutHeader("kid"));
        lies.put("a key id nobody published", launch -> launch.withHeader("kid", "no-such-key"));
        lies.put("another algorithm", launch -> launch.withHeader("alg", "RS384"));
        lies.put(
                "signed by a stranger",
                launch -> launch.signedBy(ToolKey.generate(Instant.EPOCH))
                        .withHeader("kid", SignedLaunch.PLATFORM_KEY.kid()));
        lies.put("a key of its own in the header", launch -> launch.withHeader("jku", "https://evil.test/jwks"));
        lies.put("another issuer", launch -> launch.with("iss", "https://evil.test"));
        lies.put("for another tool", launch -> launch.with("aud", "somebody else"));
        lies.put("of yesterday", launch -> launch.issuedAt(Instant.now().minus(Duration.ofDays(1))));
        lies.put("another LTI", launch -> launch.with(ClaimNames.VERSION, "11.3"));
        lies.put(
                "a message we do not speak",
                launch -> launch.with(ClaimNames.MESSAGE_TYPE, "LtiSubmissionReviewRequest"));
        lies.put(
                "a question without its settings",
                launch -> launch.with(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest"));
        lies.put("no roles", launch -> launch.without(ClaimNames.ROLES));
        lies.put("roles as text", launch -> launch.with(ClaimNames.ROLES, "Instructor"));
        lies.put("nobody", launch -> launch.without("sub"));
        lies.put("no resource link", launch -> launch.without(ClaimNames.RESOURCE_LINK));
        lies.put("another deployment", launch -> launch.with(ClaimNames.DEPLOYMENT_ID, "never heard of"));
        lies.put("another target", launch -> launch.with(ClaimNames.TARGET_LINK_URI, "https://evil.test/lti/launch"));
        return lies.entrySet().stream().map(lie -> Named.of(lie.getKey(), lie.getValue()));
    }

    /** An invented key name makes Kith fetch the keys again, which it does seldom; so it must know the true ones before. */
    @BeforeAll
    static void aTrueLaunchComesFirst() {
        LmsStandIn.canvas().opens(SignedLaunch.canvasTeacher());
    }

    @ParameterizedTest
    @MethodSource("lies")
    void refusesALaunch(UnaryOperator<SignedLaunch> lie) {
        SignedLaunch launch = lie.apply(lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = lms.opens(browser, launch);

        assertThat(page).satisfies(LaunchRefusedIT::isAPageForTheOffice);
    }

    @Test
    void refusesAnotherNonce() {
        LoginBegun begun = lms.begins(browser);
        String token = lms.says(SignedLaunch.canvasTeacher()).token();

        PanelPage page = browser.post(lms.answersWith(begun, token));

        assertThat(page).satisfies(LaunchRefusedIT::isAPageForTheOffice);
    }

    @Test
    void refusesATokenThatIsNone() {
        LoginBegun begun = lms.begins(browser);

        PanelPage page = browser.post(lms.answersWith(begun, "not.a.token"));

        assertThat(page).satisfies(LaunchRefusedIT::isAPageForTheOffice);
    }

    @Test
    void refusesATokenOfAMegabyte() {
        LoginBegun begun = lms.begins(browser);

        PanelPage page = browser.post(lms.answersWith(begun, "a".repeat(1024 * 1024)));

        assertThat(page.outcome().isRefusal()).isTrue();
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void refusesATokenSentTwice() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = browser.post(answer.and("id_token", answer.value("id_token")));

        assertThat(page).satisfies(LaunchRefusedIT::isAPageForTheOffice);
    }

    @Test
    void showsWhatThePlatformSaidAsText() {
        LoginBegun begun = lms.begins(browser);
        Form answer = lms.answersWith(begun, "")
                .with("error", "<script>alert(1)</script>")
                .with("error_description", "<img src=x onerror=alert(1)>");

        PanelPage page = browser.post(answer);

        assertThat(page.runsForeignScript()).isFalse();
        assertThat(page).satisfies(LaunchRefusedIT::isAPageForTheOffice);
    }

    @Test
    void refusesALaunchByLink() {
        Form answer = lms.answers(lms.begins(browser), lms.says(SignedLaunch.canvasTeacher()));

        PanelPage page = browser.follow(answer);

        assertThat(page.outcome()).isEqualTo(Outcome.WRONG_METHOD);
    }

    private static void isAPageForTheOffice(PanelPage page) {
        assertThat(page.outcome().isRefusal()).isTrue();
        assertThat(page.heading()).isNotEmpty();
        assertThat(page.referenceCode()).isPresent();
        assertThat(page.tellsInternals()).isFalse();
    }
}
