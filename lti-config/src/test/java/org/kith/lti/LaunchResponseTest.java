package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.Samples;

/** Security Framework 1.0, 5.1.1.3 and 5.1.1.5. */
class LaunchResponseTest {
    private final Map<String, List<String>> valid = Map.of("state", List.of("a-state"), "id_token", List.of("a.b.c"));

    @Test
    void readsStateAndToken() {
        LaunchResponse response = LaunchResponse.from(valid);

        assertThat(response).isEqualTo(new LaunchResponse("a-state", "a.b.c"));
    }

    @Test
    void ignoresTheFieldsThatCanvasAdds() {
        Map<String, List<String>> form = with("authenticity_token", "x");
        form.put("utf8", List.of("✓", "✓"));

        LaunchResponse response = LaunchResponse.from(form);

        assertThat(response.state()).isEqualTo("a-state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "id_token"})
    void refusesAnAnswerWithoutStateOrToken(String name) {
        LaunchRefused refused = refusal(with(name));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_MISSING);
        assertThat(refused.detail()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "id_token"})
    void refusesStateOrTokenSentTwice(String name) {
        LaunchRefused refused = refusal(with(name, "one", "two"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "id_token"})
    void refusesStateOrTokenBeyondAllMeasure(String name) {
        LaunchRefused refused = refusal(with(name, "x".repeat(1_000_000)));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_TOO_LONG);
    }

    @Test
    void refusesAStateWithControlCharacters() {
        LaunchRefused refused = refusal(with("state", "a\u0000b"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PARAMETER_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "launch-error-err-prompt_login.json, invalid_request",
        "launch-error-err-no_response_mode.json, invalid_request",
        "launch-error-err-response_mode_fragment.json, invalid_request",
        "launch-error-err-wrong_client.json, unauthorized_client",
        "launch-error-err-wrong_login_hint.json, access_denied"
    })
    void passesOnWhyMoodleSaidNo(String sample, String code) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        Samples.object(Samples.read("moodle-4.5/" + sample), "form")
                .forEach((name, value) -> form.put(name, List.of(value.toString())));

        LaunchRefused refused = refusal(form);

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PLATFORM_SAID_NO);
        assertThat(refused.detail()).contains(code);
    }

    @Test
    void refusesAnErrorEvenBesideAToken() {
        LaunchRefused refused = refusal(with("error", "login_required"));

        assertThat(refused.problem()).isEqualTo(LaunchProblem.PLATFORM_SAID_NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Ünknown\r\nSet-Cookie: a=b", "e", "", "0", "xxxxxxxxxx_"})
    void passesOnNothingButLettersOfAnError(String code) {
        LaunchRefused refused = refusal(with("error", code.repeat(20)));

        assertThat(refused.detail().orElseThrow()).matches("[a-z_]{1,60}");
    }

    @Test
    void keepsItsSecretsOutOfItsText() {
        assertThat(LaunchResponse.from(valid).toString())
                .doesNotContain("a-state")
                .doesNotContain("a.b.c");
    }

    private Map<String, List<String>> with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(valid);
        changed.put(name, List.of(values));
        return changed;
    }

    private static LaunchRefused refusal(Map<String, List<String>> form) {
        return catchThrowableOfType(LaunchRefused.class, () -> LaunchResponse.from(form));
    }
}
