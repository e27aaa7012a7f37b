package org.kith.webapp.running;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.ClaimNames;
import org.kith.lti.Platform;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;

/** An LMS in this very process: signs what a test tells it, true or not. Registered with Kith like any other. */
final class LmsStandIn {

    static final String DEPLOYMENT = "1:system-tests";

    private static final PublishedKeys KEYS = PublishedKeys.of(SignedLaunch.PLATFORM_KEY);
    private static final String LAUNCH = "/lti/launch";

    private final URI kith;
    private final Platform platform;

    private LmsStandIn(URI kith, Platform platform) {
        this.kith = kith;
        this.platform = platform;
    }

    /** The one most tests use. */
    static LmsStandIn canvas() {
        return Registered.CANVAS;
    }

    static LmsStandIn moodle() {
        return Registered.MOODLE;
    }

    /** Another school's Canvas: same product, other people. */
    static LmsStandIn otherCanvas() {
        return Registered.OTHER_CANVAS;
    }

    /** One of its own for a test that minds who has come before. */
    static LmsStandIn fresh(String family) {
        return of(family, "https://" + UUID.randomUUID() + ".test").registered();
    }

    /** A Canvas of its own whose keys a test may spoil. */
    static LmsStandIn publishing(PublishedKeys keys) {
        String issuer = "https://" + UUID.randomUUID() + ".test";
        return new LmsStandIn(RunningKith.url(), platform("canvas", issuer, keys.address())).registered();
    }

    /** A Canvas of its own that gives access tokens at this address. */
    static LmsStandIn givingTokensAt(URI tokens) {
        String issuer = "https://" + UUID.randomUUID() + ".test";
        LmsStandIn lms = of("canvas", issuer);
        return lms.registered(lms.registration().with("token_endpoint", tokens.toString()));
    }

    /** A Canvas that claims its keys to be somewhere they cannot be asked for; somebody has registered it all the same. */
    static LmsStandIn insisting(String keys) {
        String issuer = "https://" + UUID.randomUUID() + ".test";
        Platform platform = platform("canvas", issuer, URI.create(keys));
        LmsStandIn lms = new LmsStandIn(RunningKith.url(), platform);
        return lms.registered(lms.registration().with("anyway", "yes"));
    }

    /** Where the true keys of all of these are. */
    static URI publishedKeys() {
        return KEYS.address();
    }

    /** A Canvas of a Kith that runs elsewhere. */
    static LmsStandIn of(OwnKith kith) {
        return new LmsStandIn(kith.url(), platform("canvas", "https://canvas.lincoln.test", KEYS.address()))
                .registered();
    }

    /** Somebody's, who has not been here before. */
    WebBrowser browser() {
        return new WebBrowser(kith);
    }

    /** One that nobody has told Kith about. */
    static LmsStandIn unregistered() {
        return of("canvas", "https://stranger.test");
    }

    String origin() {
        return platform.issuer();
    }

    String family() {
        return platform.productFamily();
    }

    /** What the LMS makes a browser send to begin. */
    Form login() {
        return Form.to("/lti/login")
                .with("iss", platform.issuer())
                .with("login_hint", "21")
                .with("target_link_uri", kith + LAUNCH)
                .with("client_id", platform.clientId())
                .with("lti_deployment_id", DEPLOYMENT);
    }

    /** This launch as this LMS would send it now. */
    SignedLaunch says(SignedLaunch launch) {
        return launch.from(platform)
                .with(ClaimNames.DEPLOYMENT_ID, DEPLOYMENT)
                .with(ClaimNames.TARGET_LINK_URI, kith + LAUNCH)
                .issuedAt(Instant.now());
    }

    LoginBegun begins(WebBrowser browser) {
        return LoginBegun.by(browser.post(login()));
    }

    /** What the browser is made to bring to Kith, with the nonce Kith asked for. */
    Form answers(LoginBegun begun, SignedLaunch launch) {
        return answersWith(begun, launch.with("nonce", begun.nonce()).token());
    }

    Form answersWith(LoginBegun begun, String token) {
        return Form.to(LAUNCH).with("state", begun.state()).with("id_token", token);
    }

    /** All the way in. */
    PanelPage opens(WebBrowser browser, SignedLaunch launch) {
        return browser.post(answers(begins(browser), launch));
    }

    /** Of somebody whose browser has never been here. */
    PanelPage opens(SignedLaunch launch) {
        return opens(browser(), says(launch));
    }

    /** What an administrator types to tell Kith about this LMS. */
    Form registration() {
        return Form.to("/lti/registration")
                .with("key", RunningKith.REGISTRATION_KEY)
                .with("name", "System tests at " + platform.issuer())
                .with("product_family", platform.productFamily())
                .with("issuer", platform.issuer())
                .with("client_id", platform.clientId())
                .with("authorization_endpoint", platform.authorizationEndpoint().toString())
                .with("jwks_uri", platform.jwksUri().toString())
                .with("token_endpoint", platform.issuer() + "/token")
                .with("deployment_id", DEPLOYMENT);
    }

    private LmsStandIn registered() {
        return registered(registration());
    }

    private LmsStandIn registered(Form registration) {
        PanelPage answer = browser().post(registration);
        if (answer.outcome() != Outcome.SHOWN) {
            throw new AssertionError("Kith did not register us: " + answer.words());
        }
        return this;
    }

    private static LmsStandIn of(String family, String issuer) {
        return new LmsStandIn(RunningKith.url(), platform(family, issuer, KEYS.address()));
    }

    private static Platform platform(String family, String issuer, URI keys) {
        return new Platform(
                issuer,
                UUID.randomUUID().toString(),
                URI.create(issuer + "/oidc/auth"),
                keys,
                Optional.empty(),
                family);
    }

    /** Made when a test first needs one, after Kith has started. */
    private static final class Registered {
        static final LmsStandIn CANVAS =
                of("canvas", "https://canvas.lincoln.test").registered();
        static final LmsStandIn MOODLE =
                of("moodle", "https://moodle.lincoln.test").registered();
        static final LmsStandIn OTHER_CANVAS =
                of("canvas", "https://canvas.hillside.test").registered();
    }
}
