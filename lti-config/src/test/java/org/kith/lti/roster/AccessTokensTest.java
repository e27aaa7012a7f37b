package org.kith.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer;

/** Security Framework 1.0, 4.1, and how a real Moodle 4.5 answers. */
class AccessTokensTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey KEY = ToolKey.generate(NOW);
    private static final Set<String> SCOPES = Set.of(Rosters.SCOPE);
    private static final String GOOD = "{\"access_token\":\"t0ken\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
            + "\"scope\":\"" + Rosters.SCOPE + "\"}";

    private final ScriptedServer lms = new ScriptedServer().on("/token", 200, GOOD);
    private final AccessTokens tokens = new AccessTokens(ScriptedServer.outgoing());

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void readsATokenThatMoodleLabelsAsAPage() {
        AccessToken token = tokens.request(caller(), SCOPES, NOW);

        assertThat(token.value()).isEqualTo("t0ken");
        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(token.scopes()).containsExactly(Rosters.SCOPE);
    }

    @Test
    void asksAsOAuthWantsIt() {
        tokens.request(caller(), SCOPES, NOW);

        Map<String, String> form = lms.received().get(0).form();
        assertThat(lms.received().get(0).header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", Rosters.SCOPE);
    }

    @Test
    void signsWhoAsksAndWhom() throws Exception {
        tokens.request(caller(), SCOPES, NOW);

        SignedJWT assertion = assertion(0);
        JWTClaimsSet claims = assertion.getJWTClaimsSet();
        assertThat(assertion.verify(new RSASSAVerifier(RSAKey.parse(KEY.privateJwk()))))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo("client-7");
        assertThat(claims.getSubject()).isEqualTo("client-7");
        assertThat(claims.getAudience()).containsExactly(lms.address("/token").toString());
    }

    @Test
    void isNeitherTooNewForMoodleNorTooOldForCanvas() throws Exception {
        tokens.request(caller(), SCOPES, NOW);

        JWTClaimsSet claims = assertion(0).getJWTClaimsSet();
        assertThat(claims.getIssueTime()).isEqualTo(NOW.minusSeconds(30));
        assertThat(claims.getExpirationTime()).isEqualTo(NOW.plusSeconds(240));
    }

    @Test
    void namesTheAudienceThatThePlatformWants() throws Exception {
        Caller caller = new Caller(platform(), KEY, Optional.of("https://auth.lms.example"));

        tokens.request(caller, SCOPES, NOW);

        assertThat(assertion(0).getJWTClaimsSet().getAudience()).containsExactly("https://auth.lms.example");
    }

    @Test
    void usesATokenUntilAMinuteBeforeItsEnd() {
        tokens.request(caller(), SCOPES, NOW);
        tokens.request(caller(), SCOPES, NOW.plusSeconds(3539));

        assertThat(lms.received()).hasSize(1);
    }

    @Test
    void asksAgainAMinuteBeforeTheEnd() throws Exception {
        tokens.request(caller(), SCOPES, NOW);
        tokens.request(caller(), SCOPES, NOW.plusSeconds(3540));

        assertThat(lms.received()).hasSize(2);
        assertThat(assertion(0).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(assertion(1).getJWTClaimsSet().getJWTID());
    }

    @Test
    void keepsNoTokenForAnotherScope() {
        lms.on("/token", 200, "{\"access_token\":\"t0ken\",\"expires_in\":3600}");
        tokens.request(caller(), SCOPES, NOW);
        tokens.request(caller(), Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"), NOW);

        assertThat(lms.received()).hasSize(2);
    }

    @Test
    void keepsNoTokenForAnotherClient() {
        tokens.request(caller(), SCOPES, NOW);
        tokens.request(new Caller(platform("client-8"), KEY), SCOPES, NOW);

        assertThat(lms.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"access_token\":\"t\"}", "{\"access_token\":\"t\",\"expires_in\":\"soon\"}"})
    void keepsNoTokenWithoutAnEnd(String answer) {
        lms.on("/token", 200, answer);

        tokens.request(caller(), SCOPES, NOW);
        tokens.request(caller(), SCOPES, NOW);

        assertThat(lms.received()).hasSize(2);
    }

    @Test
    void understandsALifetimeWrittenAsText() {
        lms.on("/token", 200, "{\"access_token\":\"t\",\"expires_in\":\"7200\"}");

        AccessToken token = tokens.request(caller(), SCOPES, NOW);

        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(7200));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_kid, TOKEN_REFUSED, invalid",
        "same_kid_wrong_key, TOKEN_REFUSED, Signature verification failed",
        "unknown_client, TOKEN_REFUSED, invalid_client",
        "iat_in_future_5s, TOKEN_REFUSED, Cannot handle token with iat prior to",
        "tool_jwks_unreachable, KEYS_NOT_FETCHED_BY_PLATFORM, fix_jwks_alg",
        "curl_security_defaults_loopback_blocked, KEYS_NOT_FETCHED_BY_PLATFORM, fix_jwks_alg"
    })
    void namesWhatMoodleSaid(String recorded, ServiceProblem problem, String words) {
        Map<String, Object> answer = Samples.object(Samples.read("moodle-4.5/token-errors.json"), recorded);
        Object body = answer.get("body");
        String text = body instanceof Map<?, ?> json ? "{\"error\":\"" + json.get("error") + "\"}" : body + "";
        lms.on("/token", status(answer), text);

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure.detail().orElseThrow()).contains(words);
    }

    @Test
    void doesNotBlameOurKeysForAWrongAddress() {
        lms.on("/token", 404, "<html><body><h1>Not Found</h1></body></html>");

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TOKEN_REFUSED);
        assertThat(failure.detail()).contains("404 Not Found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "[]",
                "{}",
                "{\"access_token\":null}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"a\\r\\nX-Evil: 1\"}",
                "{\"access_token\":{}}",
                "{\"access_token\":\"a\",\"access_token\":\"b\"}"
            })
    void doesNotTakeAnythingForAToken(String answer) {
        lms.on("/token", 200, answer);

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TOKEN_UNREADABLE);
    }

    @Test
    void noticesThatTheRosterIsSwitchedOff() {
        lms.on("/token", 200, "{\"access_token\":\"t\",\"scope\":\"openid\"}");

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(ServiceProblem.SCOPE_NOT_GRANTED);
    }

    @Test
    void sendsNoAssertionAfterARedirect() {
        lms.on("/token", ScriptedServer.redirect(lms.address("/elsewhere")));

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(ServiceProblem.REDIRECTED);
        assertThat(lms.received("/elsewhere")).isEmpty();
    }

    @Test
    void saysThatThePlatformCannotBeReached() {
        lms.close();

        ServiceFailed failure = failure(caller());

        assertThat(failure.problem()).isEqualTo(ServiceProblem.UNREACHABLE);
    }

    @Test
    void cannotAskAPlatformWithoutATokenAddress() {
        Platform platform = platform();
        Platform without = new Platform(
                platform.issuer(),
                platform.clientId(),
                platform.authorizationEndpoint(),
                platform.jwksUri(),
                Optional.empty(),
                platform.productFamily());

        ServiceFailed failure = failure(new Caller(without, KEY));

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TOKEN_ADDRESS_MISSING);
    }

    @Test
    void keepsTheTokenToItself() {
        AccessToken token = tokens.request(caller(), SCOPES, NOW);

        assertThat(token.toString()).doesNotContain("t0ken");
    }

    private ServiceFailed failure(Caller caller) {
        return catchThrowableOfType(ServiceFailed.class, () -> tokens.request(caller, SCOPES, NOW));
    }

    private static int status(Map<String, Object> answer) {
        return ((Number) Objects.requireNonNull(answer.get("status"))).intValue();
    }

    private SignedJWT assertion(int request) throws Exception {
        return SignedJWT.parse(lms.received().get(request).form().get("client_assertion"));
    }

    private Caller caller() {
        return new Caller(platform(), KEY);
    }

    private Platform platform() {
        return platform("client-7");
    }

    private Platform platform(String clientId) {
        URI anywhere = URI.create("https://lms.example/x");
        return new Platform(
                "https://lms.example", clientId, anywhere, anywhere, Optional.of(lms.address("/token")), "moodle");
    }
}
