package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Security Framework 1.0, 5.1.1.2. */
class LaunchAttemptTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final URI REDIRECT = URI.create("https://families.example/lti/launch");

    private final LoginRequest request = LoginRequest.from(LoginRequestTest.moodleLogin("login-teacher1-plain.json"));
    private final LaunchAttempt attempt = LaunchAttempt.begin(request, NOW);

    @Test
    void livesTenMinutes() {
        assertThat(attempt.begunAt()).isEqualTo(NOW);
        assertThat(attempt.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void remembersTheTargetTheLoginBeganWith() {
        assertThat(attempt.targetLinkUri()).isEqualTo(request.targetLinkUri());
    }

    @Test
    void hasTwoSecretsOf256BitsThatNobodyElseHas() {
        LaunchAttempt other = LaunchAttempt.begin(request, NOW);

        assertThat(List.of(attempt.state(), attempt.nonce(), other.state(), other.nonce()))
                .doesNotHaveDuplicates()
                .allSatisfy(secret ->
                        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32));
    }

    @Test
    void asksThePlatformForEverythingItDemands() {
        URI asked = attempt.authenticationRequest(platform("https://lms.example/auth"), request, REDIRECT);

        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("scope", "openid");
        wanted.put("response_type", "id_token");
        wanted.put("response_mode", "form_post");
        wanted.put("prompt", "none");
        wanted.put("client_id", "hy3IfY2JrjkGf9L");
        wanted.put("redirect_uri", REDIRECT.toString());
        wanted.put("login_hint", request.loginHint());
        wanted.put("state", attempt.state());
        wanted.put("nonce", attempt.nonce());
        wanted.put("lti_message_hint", request.messageHint().orElseThrow());
        assertThat(parameters(asked)).isEqualTo(wanted);
    }

    @Test
    void sendsNoMessageHintWhereItGotNone() {
        Map<String, List<String>> hintless = LoginRequestTest.moodleLogin("login-teacher1-plain.json");
        hintless.remove("lti_message_hint");

        URI asked = attempt.authenticationRequest(
                platform("https://lms.example/auth"), LoginRequest.from(hintless), REDIRECT);

        assertThat(parameters(asked)).doesNotContainKey("lti_message_hint");
    }

    @Test
    void keepsTheQueryTheEndpointAlreadyHas() {
        URI asked = attempt.authenticationRequest(platform("https://lms.example/auth?site=a%20b"), request, REDIRECT);

        assertThat(asked.toString()).startsWith("https://lms.example/auth?site=a%20b&scope=openid&");
    }

    @Test
    void encodesEveryCharacterSoThatAllReadersAgree() {
        Map<String, List<String>> odd = LoginRequestTest.moodleLogin("login-teacher1-plain.json");
        odd.put("lti_message_hint", List.of("{\"a\":\"b c+d&e=f#g%h ü\"}"));

        URI asked =
                attempt.authenticationRequest(platform("https://lms.example/auth"), LoginRequest.from(odd), REDIRECT);

        assertThat(asked.toString())
                .endsWith("lti_message_hint=%7B%22a%22%3A%22b%20c%2Bd%26e%3Df%23g%25h%20%C3%BC%22%7D");
    }

    @Test
    void keepsItsSecretsOutOfItsText() {
        assertThat(attempt.toString()).doesNotContain(attempt.state()).doesNotContain(attempt.nonce());
    }

    private static Platform platform(String authorization) {
        URI keys = URI.create("https://lms.example/jwks");
        return new Platform(
                "https://lms.example", "hy3IfY2JrjkGf9L", URI.create(authorization), keys, Optional.empty(), "moodle");
    }

    /** As a server reads them. */
    static Map<String, List<String>> lists(URI address) {
        return parameters(address).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }

    private static Map<String, String> parameters(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }
}
