package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.Samples;

/** Security Framework 1.0, 5.1.1.1, and the real login requests of Moodle 4.5. */
class LoginRequestTest {
    private final Map<String, List<String>> valid = moodleLogin("login-teacher1-plain.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login-teacher1-plain.json",
                "login-student1-plain.json",
                "login-parent2-plain.json",
                "login-parent1-direct.json"
            })
    void readsWhatMoodleSends(String sample) {
        Map<String, List<String>> parameters = moodleLogin(sample);

        LoginRequest request = LoginRequest.from(parameters);

        assertThat(request.issuer()).isEqualTo("http://127.0.0.1:8100");
        assertThat(request.deploymentId()).contains("1");
        assertThat(request.messageHint())
                .contains(parameters.getOrDefault("lti_message_hint", List.of()).get(0));
    }

    @Test
    void readsTheOtherNameOfTheDeploymentAndTheStorageFrame() {
        Map<String, List<String>> parameters = without("lti_deployment_id");
        parameters.put("deployment_id", List.of("4127:7e38"));
        parameters.put("lti_storage_target", List.of("post_message_forwarding"));

        LoginRequest request = LoginRequest.from(parameters);

        assertThat(request.deploymentId()).contains("4127:7e38");
        assertThat(request.storageTarget()).contains("post_message_forwarding");
    }

    @Test
    void doesWithoutEverythingOptional() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(valid);
        parameters.keySet().retainAll(List.of("iss", "login_hint", "target_link_uri"));

        LoginRequest request = LoginRequest.from(parameters);

        assertThat(request.clientId()).isEmpty();
        assertThat(request.deploymentId()).isEmpty();
        assertThat(request.messageHint()).isEmpty();
    }

    @Test
    void ignoresParametersItDoesNotKnow() {
        Map<String, List<String>> parameters = with("canvas_region", "eu-west-1", "eu-central-1");

        LoginRequest request = LoginRequest.from(parameters);

        assertThat(request.loginHint()).isEqualTo("4");
    }

    @Test
    void keepsHintsByteForByte() {
        String hint = " {\"a\":\"ü+%20&=\"}\n";

        LoginRequest request = LoginRequest.from(with("lti_message_hint", hint));

        assertThat(request.messageHint()).contains(hint);
    }

    @Test
    void isTheSameRequestAgainAsALink() {
        String hint = "{\"a\":\"ü+%20&=\"}";
        LoginRequest request = LoginRequest.from(with("lti_message_hint", hint));

        URI again = request.again(URI.create("https://families.example/lti/login"));

        assertThat(LoginRequest.from(LaunchAttemptTest.lists(again))).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void refusesALoginWithoutWhatIsRequired(String name) {
        LaunchRefused refused = refusal(without(name));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_MISSING);
        assertThat(refused.detail()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void refusesALoginWhereSomethingRequiredIsEmpty(String name) {
        LaunchRefused refused = refusal(with(name, ""));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri", "client_id", "lti_message_hint"})
    void refusesAParameterSentTwice(String name) {
        LaunchRefused refused = refusal(with(name, "one", "one"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_REPEATED);
    }

    @Test
    void refusesTwoDeploymentsThatDiffer() {
        LaunchRefused refused = refusal(with("deployment_id", "2"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri", "client_id", "lti_message_hint"})
    void refusesAParameterBeyondAllMeasure(String name) {
        LaunchRefused refused = refusal(with(name, "x".repeat(8193)));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_TOO_LONG);
    }

    @Test
    void refusesControlCharacters() {
        LaunchRefused refused = refusal(with("target_link_uri", "https://families.example/\u0000"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_UNREADABLE);
    }

    @Test
    void keepsTheHintsOutOfItsText() {
        LoginRequest request = LoginRequest.from(with("login_hint", "ada@school.example"));

        assertThat(request.toString()).doesNotContain("ada").doesNotContain("launchid");
    }

    static Map<String, List<String>> moodleLogin(String sample) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Samples.object(Samples.read("moodle-4.5/" + sample), "params")
                .forEach((name, value) -> parameters.put(name, List.of(value.toString())));
        return parameters;
    }

    private Map<String, List<String>> with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(valid);
        changed.put(name, List.of(values));
        return changed;
    }

    private Map<String, List<String>> without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(valid);
        changed.remove(name);
        return changed;
    }

    private static LaunchRefused refusal(Map<String, List<String>> parameters) {
        return catchThrowableOfType(LaunchRefused.class, () -> LoginRequest.from(parameters));
    }
}
