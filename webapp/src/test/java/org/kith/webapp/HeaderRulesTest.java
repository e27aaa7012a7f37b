package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    private static final String CANVAS = "https://canvas.example";

    private final HeaderRules rules = new HeaderRules("abc");

    @Test
    void aPageMayBeFramedByRegisteredPlatformsOnly() {
        String policy = policy("/panel/week", CANVAS + " https://moodle.example");

        assertThat(policy).endsWith("frame-ancestors 'self' https://canvas.example https://moodle.example");
    }

    @Test
    void aPageThatSendsSomethingElsewhereSendsItThereAlone() {
        String policy = HeaderRules.sendingTo(policy("/panel/placed-links", CANVAS), CANVAS);

        assertThat(policy).contains(" form-action https://canvas.example;").doesNotContain("form-action 'self'");
    }

    @Test
    void withoutPlatformsNobodyElseFramesUs() {
        String policy = policy("/panel/week", "");

        assertThat(policy).endsWith("frame-ancestors 'self'");
    }

    @Test
    void nothingFromElsewhereRunsInAPage() {
        String policy = policy("/panel/week", CANVAS);

        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src 'self';", "style-src 'self';", "form-action 'self';", "base-uri 'none';")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /webjars/htmx.org/2.0.10/dist/htmx.min.js, '',  'public, max-age=31536000, immutable'
                    /assets/kith.css,                          abc, 'public, max-age=31536000, immutable'
                    /assets/kith.css,                          old, no-cache
                    /assets/kith.css,                          '',  no-cache
                    /panel/week,                               '',  no-store
                    /panel/week,                               abc, no-store
                    /lti/launch,                               '',  no-store
                    /c/token.ics,                              '',  'private, no-cache'
                    /error,                                    '',  no-store
                    """)
    void onlyFilesAreKept(String path, String version, String expected) {
        String cache = rules.headers(path, version, "", false).get("Cache-Control");

        assertThat(cache).isEqualTo(expected);
    }

    @Test
    void httpsIsRememberedWhenPeopleReachUsByIt() {
        assertThat(rules.headers("/", "", "", true)).containsKey("Strict-Transport-Security");
    }

    @Test
    void httpsIsNotDemandedWhereThereIsNone() {
        assertThat(rules.headers("/", "", "", false)).doesNotContainKey("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/login", "/lti/launch"})
    void aWindowOpenedByAnLmsStaysInTouchWithIt(String path) {
        assertThat(rules.headers(path, "", "", false)).doesNotContainKey("Cross-Origin-Opener-Policy");
    }

    @Test
    void noAnswerAsksForTheOldFrameHeader() {
        assertThat(rules.headers("/panel/week", "", CANVAS, true)).doesNotContainKey("X-Frame-Options");
    }

    private String policy(String path, String ancestors) {
        return String.valueOf(rules.headers(path, "", ancestors, false).get("Content-Security-Policy"));
    }
}
