package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody on the network can ask for, without ever having been in a course. */
@OnRunningKith
class OutsideThePanelIT {

    private final WebBrowser browser = new WebBrowser();

    @Test
    void somebodyWhoOnlyHasTheAddressIsWelcome() {
        PanelPage page = browser.get("/");

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.heading()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/assets/nothing.css",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/lti/nothing",
                "/lti/application.wadl",
                "/panel/application.wadl"
            })
    void nobodyFindsWhatIsNotMeantToBeFound(String path) {
        PanelPage page = browser.get(path);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(page.tellsInternals()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/metrics"})
    void nobodyReadsWhatTheServerSaysAboutItself(String path) {
        PanelPage page = browser.get(path);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void anLmsFindsOurKeyAndNothingPrivate() {
        PanelPage keys = browser.get("/lti/jwks");

        assertThat(keys.words()).contains("\"kty\"", "\"n\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void nobodyRegistersAPlatformWithoutTheOperatorsKey() {
        Form registration = LmsStandIn.unregistered().registration();

        PanelPage page = browser.post(registration.with("key", "guessed-by-somebody-else"));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void aPlatformWithUnsafeKeysIsNotRegisteredAndTheOperatorsKeyIsNotSentBack() {
        Form registration = LmsStandIn.unregistered().registration();

        PanelPage page = browser.post(registration.with("jwks_uri", "http://lms.example/jwks"));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.shows("http://lms.example/jwks")).isTrue();
        assertThat(page.shows(registration.value("key"))).isFalse();
    }
}
