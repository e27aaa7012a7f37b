package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer;
import org.kith.lti.testing.ScriptedServer.Received;

/** LTI Dynamic Registration 1.0, 3.6 and 3.7, as a recorded Moodle answers. */
class DynamicRegistrationTest {
    private static final String ENDPOINT = "/mod/lti/openid-registration.php";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final RegisteringLms lms = new RegisteringLms();

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void becomesAToolOfMoodle() {
        Registered registered = lms.register();

        assertThat(registered.platform().clientId()).isEqualTo("hy3IfY2JrjkGf9L");
        assertThat(registered.platform().issuer())
                .isEqualTo(lms.server.address("").toString());
        assertThat(registered.platform().tokenEndpoint()).contains(lms.server.address("/mod/lti/token.php"));
        assertThat(registered.deploymentId()).contains("1");
        assertThat(registered.scopes())
                .contains("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
        assertThat(registered.registrationAddress()).isEmpty();
    }

    @Test
    void sendsWhatTheAdministratorSaw() throws Exception {
        lms.register();

        Received request = lms.server.received(ENDPOINT).get(0);
        assertThat(request.header("Authorization")).contains("Bearer s3cret");
        assertThat(request.header("Content-Type")).contains("application/json");
        assertThat(JSONObjectUtils.parse(request.body()))
                .isEqualTo(JSONObjectUtils.parse(lms.proposal().json()));
    }

    @Test
    void readsTheAnswerOfCanvas() {
        lms.answer(
                201,
                "{\"client_id\":10000000000042,\"deployment_id\":\"12:abc\",\"scope\":\"\",\"scopes\":[\"a\",\"b\"],"
                        + "\"registration_client_uri\":\"https://canvas.example/api/lti/registrations/7\"}");

        Registered registered = lms.register();

        assertThat(registered.platform().clientId()).isEqualTo("10000000000042");
        assertThat(registered.deploymentId()).contains("12:abc");
        assertThat(registered.registrationAddress().orElseThrow())
                .hasToString("https://canvas.example/api/lti/registrations/7");
    }

    @Test
    void doesWithoutADeployment() {
        lms.answer(200, "{\"client_id\":\"c\",\"scope\":\"a b\"}");

        Registered registered = lms.register();

        assertThat(registered.deploymentId()).isEmpty();
        assertThat(registered.scopes()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void readsADeploymentThatIsANumber() {
        Map<String, Object> answer = new LinkedHashMap<>(lms.answer());
        answer.put(TOOL, Map.of("deployment_id", 17));
        lms.answer(200, answer);

        Registered registered = lms.register();

        assertThat(registered.deploymentId()).contains("17");
    }

    @Test
    void forgivesAListOfScopes() {
        lms.answer(200, Map.of("client_id", "c", "scope", List.of("a", "b")));

        Registered registered = lms.register();

        assertThat(registered.scopes()).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Welcome</html>", "[]", "{}", "{\"client_id\":null}", "{\"client_id\":\" \"}"})
    void saysThatItCannotReadTheAnswer(String body) {
        lms.answer(200, body);

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.ANSWER_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "no_token, 401 missing_registration_token",
        "domain_without_port, 400 domain_targetlinkuri_mismatch",
        "no_client_name, 400 missing required attribute client_name"
    })
    void saysWhatMoodleSaid(String recorded, String words) {
        Map<String, Object> said = negative(recorded);
        lms.answer(status(said), String.valueOf(said.get("body")));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.PLATFORM_REFUSED);
        assertThat(refusal.detail()).isEqualTo(words);
    }

    @Test
    void showsTheWordsOfMoodlesErrorPageAndNoneOfItsMachinery() {
        Map<String, Object> said = negative("garbage_token");
        lms.answer(status(said), String.valueOf(said.get("body")));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.detail()).startsWith("404 ").doesNotContain("<", "sesskey", "{");
        assertThat(refusal.detail().length()).isBetween(10, 204);
    }

    @Test
    void saysThatThePlatformIsSlow() {
        lms.server.on(ENDPOINT, ScriptedServer.drip());

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.PLATFORM_TOO_SLOW);
    }

    @Test
    void registersNowhereElse() {
        lms.server.on(ENDPOINT, ScriptedServer.redirect(lms.server.address("/elsewhere")));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.PLATFORM_REDIRECTED);
        assertThat(lms.server.received("/elsewhere")).isEmpty();
    }

    @Test
    void keepsTheTokenOutOfMessages() {
        lms.answer(500, "");

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal).hasMessageNotContaining("s3cret");
    }

    private static Map<String, Object> negative(String recorded) {
        return Samples.object(
                Samples.object(Samples.read("moodle-4.5/registration-dynamic.json"), "negative"), recorded);
    }

    private static int status(Map<String, Object> said) {
        return ((Number) Objects.requireNonNull(said.get("status"))).intValue();
    }
}
