package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.registration.PlatformConfiguration.SupportedMessage;
import org.kith.lti.testing.ScriptedServer;

/** LTI Dynamic Registration 1.0, 3.4 and 3.5: a recorded Moodle, changed in one place. */
class PlatformConfigurationTest {
    private final RegisteringLms lms = new RegisteringLms();

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void readsWhatMoodleSays() {
        PlatformConfiguration moodle = lms.configuration();

        assertThat(moodle.issuer()).isEqualTo(lms.server.address("").toString());
        assertThat(moodle.authorizationEndpoint()).isEqualTo(lms.server.address("/mod/lti/auth.php"));
        assertThat(moodle.tokenEndpoint()).isEqualTo(lms.server.address("/mod/lti/token.php"));
        assertThat(moodle.jwksUri()).isEqualTo(lms.server.address("/mod/lti/certs.php"));
        assertThat(moodle.registrationEndpoint()).isEqualTo(lms.server.address("/mod/lti/openid-registration.php"));
        assertThat(moodle.productFamily()).isEqualTo("moodle");
        assertThat(moodle.version()).contains("4.5.6 (Build: 20250811)");
    }

    @Test
    void readsWhatMoodleCanDo() {
        PlatformConfiguration moodle = lms.configuration();

        assertThat(moodle.messages())
                .containsExactly(
                        new SupportedMessage("LtiResourceLinkRequest", List.of()),
                        new SupportedMessage("LtiDeepLinkingRequest", List.of("ContentArea")));
        assertThat(moodle.scopes()).hasSize(8);
        assertThat(moodle.claims()).contains("given_name");
        assertThat(moodle.variables()).contains("Moodle.Person.userGroupIds");
        assertThat(moodle.authorizationServer()).isEmpty();
    }

    @Test
    void asksWithTheInvitationsToken() {
        lms.configuration();

        assertThat(lms.server.received("/openid").get(0).header("Authorization"))
                .contains("Bearer s3cret");
    }

    @Test
    void readsMessagesOfOlderPlatforms() {
        lms.withAbility("messages_supported", List.of("LtiResourceLinkRequest", 7, "LtiDeepLinkingRequest"));

        PlatformConfiguration older = lms.configuration();

        assertThat(older.messages())
                .extracting(SupportedMessage::type)
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    }

    @Test
    void namesTheAudienceThatAPlatformWants() {
        lms.with("authorization_server", "https://auth.lms.example").withAbility("product_family_code", "other");

        PlatformConfiguration other = lms.configuration();

        assertThat(other.audience()).contains("https://auth.lms.example");
    }

    @Test
    void namesTheTokenAddressToCanvasWhateverItSays() {
        lms.with("authorization_server", "canvas.instructure.com").withAbility("product_family_code", "canvas");

        PlatformConfiguration canvas = lms.configuration();

        assertThat(canvas.authorizationServer()).contains("canvas.instructure.com");
        assertThat(canvas.audience()).isEmpty();
    }

    @Test
    void doesWithoutWhatIsOptional() {
        lms.without("scopes_supported").without("claims_supported").without(RegisteringLms.LTI);

        PlatformConfiguration sparse = lms.configuration();

        assertThat(sparse.productFamily()).isEqualTo("unknown");
        assertThat(sparse.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void namesAMissingField(String field) {
        lms.without(field);

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.FIELD_MISSING);
        assertThat(refusal.detail()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "token_endpoint, not an address, FIELD_MALFORMED",
        "jwks_uri, /keys, FIELD_MALFORMED",
        "issuer, 127.0.0.1, FIELD_MALFORMED",
        "jwks_uri, http://evil.example/keys, ENDPOINT_NOT_SECURE",
        "registration_endpoint, https://evil.example/, ENDPOINT_ELSEWHERE",
        "jwks_uri, https://evil.example/keys, ENDPOINT_ELSEWHERE",
        "token_endpoint, https://evil.example/token, ENDPOINT_ELSEWHERE",
        "authorization_endpoint, https://evil.example/auth, ENDPOINT_ELSEWHERE",
        "issuer, https://lms.example, ISSUER_ELSEWHERE",
        "issuer, https://canvas.instructure.com, ISSUER_ELSEWHERE"
    })
    void refusesWhatDoesNotBelongTogether(String field, String value, RegistrationProblem expected) {
        lms.with(field, value);

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(expected);
        assertThat(lms.server.received("/mod/lti/openid-registration.php")).isEmpty();
    }

    @Test
    void refusesARegistrationAddressWithoutTls() {
        lms.with("registration_endpoint", "http://evil.example/");

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem())
                .isIn(RegistrationProblem.ENDPOINT_ELSEWHERE, RegistrationProblem.ENDPOINT_NOT_SECURE);
    }

    @ParameterizedTest
    @CsvSource({
        "response_types_supported, code, RESPONSE_TYPE_UNSUPPORTED",
        "id_token_signing_alg_values_supported, ES256, ALGORITHM_UNSUPPORTED",
        "token_endpoint_auth_signing_alg_values_supported, ES256, ALGORITHM_UNSUPPORTED",
        "token_endpoint_auth_methods_supported, client_secret_basic, AUTHENTICATION_UNSUPPORTED"
    })
    void refusesWhatCannotWork(String field, String only, RegistrationProblem expected) {
        lms.with(field, List.of(only));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(expected);
    }

    @Test
    void refusesAPlatformThatOpensNoLinks() {
        lms.withAbility("messages_supported", List.of(Map.of("type", "LtiSubmissionReviewRequest")));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.MESSAGE_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sign in</html>", "[]", "{\"issuer\":1,\"issuer\":2}", "{\"a\":1} x"})
    void refusesWhatIsNotJson(String body) {
        lms.server.on("/openid", 200, body);

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_NOT_JSON);
    }

    @Test
    void saysWhatThePlatformSaid() {
        lms.server.on("/openid", 404, "<html><body><b>Gone</b></body></html>");

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_REFUSED);
        assertThat(refusal.detail()).isEqualTo("404 Gone");
    }

    @Test
    void followsNoRedirectWithTheToken() {
        lms.server.on("/openid", ScriptedServer.redirect(lms.server.address("/elsewhere")));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_REDIRECTED);
        assertThat(lms.server.received("/elsewhere")).isEmpty();
    }

    @Test
    void givesUpOnAnEndlessConfiguration() {
        lms.server.on("/openid", ScriptedServer.flood(256 * 1024 + 1));

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_TOO_LARGE);
    }

    @Test
    void givesUpOnASlowConfiguration() {
        lms.server.on("/openid", ScriptedServer.drip());

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_TOO_SLOW);
    }

    @Test
    void saysThatNobodyAnswers() {
        lms.close();

        RegistrationRefused refusal = lms.refusal();

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.CONFIGURATION_UNREACHABLE);
    }
}
