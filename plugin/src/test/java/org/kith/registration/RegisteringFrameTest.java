package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteringFrameTest {

    private static final String PAGE = "/lti/register";

    @ParameterizedTest
    @CsvSource({
        "https://moodle.example/mod/lti/openid-configuration.php, https://moodle.example",
        "https://moodle.example:8443/openid?course=1, https://moodle.example:8443",
        "https://moodle.example, https://moodle.example",
        "http://localhost:8100/openid, http://localhost:8100",
        "http://127.0.0.1:8100/openid, http://127.0.0.1:8100"
    })
    void isTheLmsThatOpensThePage(String configuration, String origin) {
        String query = "key=k&openid_configuration=" + encoded(configuration) + "&registration_token=t";

        assertThat(RegisteringFrame.origin(PAGE, query)).hasValue(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://moodle.example/openid",
                "javascript:alert(1)",
                "https://moodle.example; script-src *",
                "https://moodle.example https://evil.example/",
                "https://*/openid",
                "https://admin@moodle.example/openid",
                "//moodle.example/openid",
                "moodle.example",
                "https://moodle.example\r\nX: y"
            })
    void isNothingThatIsNoSafeAddress(String configuration) {
        String query = "openid_configuration=" + encoded(configuration);

        assertThat(RegisteringFrame.origin(PAGE, query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid_configuration=%", "openid_configuration=https%3A%2F%2Fmoodle.example%2", "lms=%zz"})
    void isNothingThatCannotBeDecoded(String query) {
        assertThat(RegisteringFrame.origin(PAGE, query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/launch", "/lti/registration", "/lti/register/", "/panel/platforms"})
    void mayFrameNoOtherPage(String path) {
        String query = "openid_configuration=" + encoded("https://moodle.example/openid");

        assertThat(RegisteringFrame.origin(path, query)).isEmpty();
    }

    @Test
    void mayFrameTheAnswerToOurOwnForm() {
        String query = "lms=" + encoded("https://moodle.example");

        assertThat(RegisteringFrame.origin(PAGE, query)).hasValue("https://moodle.example");
    }

    @Test
    void isNobodyWithoutAnInvitation() {
        assertThat(RegisteringFrame.origin(PAGE, "")).isEmpty();
        assertThat(RegisteringFrame.origin(PAGE, "key=k")).isEmpty();
    }

    @Test
    void isSentBackWithTheForm() {
        String origin = RegisteringFrame.originOf(URI.create("https://moodle.example/openid?course=1"));

        assertThat(origin).isEqualTo("https://moodle.example");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
