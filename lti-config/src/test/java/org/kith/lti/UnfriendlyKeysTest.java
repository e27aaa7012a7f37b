package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Key sets that are slow, huge, elsewhere, or not key sets, and keys that must not be used (Security Framework 1.0, 6). */
class UnfriendlyKeysTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey OLD = ToolKey.generate(NOW);
    private static final ToolKey NEW = ToolKey.generate(NOW);

    private final PublishedKeys published = PublishedKeys.of(OLD);
    private final PlatformKeys keys = ToolUnderTest.keys(Duration.ofSeconds(3), Duration.ofSeconds(5));
    private final PlatformKeys hurried = ToolUnderTest.keys(Duration.ofMillis(300), Duration.ofMillis(600));

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void doesNotFollowARedirectEvenToTheRightKeys() {
        try (PublishedKeys elsewhere = PublishedKeys.of(OLD)) {
            published.answerWith(exchange -> {
                exchange.getResponseHeaders()
                        .add("Location", elsewhere.address().toString());
                exchange.sendResponseHeaders(302, -1);
            });

            LaunchProblem problem = problem(OLD.kid(), NOW);

            assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
            assertThat(elsewhere.requests()).isZero();
        }
    }

    @Test
    void givesUpOnAnAnswerThatIsTooLarge() {
        String padded = ToolKey.publicJwks(List.of(OLD)) + " ".repeat(KeyDownload.LARGEST);
        published.answerWith(200, padded);

        LaunchProblem problem = problem(OLD.kid(), NOW);

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotBegin() {
        published.answerWith(exchange -> PublishedKeys.pause(Duration.ofSeconds(5)));

        LaunchProblem problem = problem(hurried);

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotEnd() {
        published.dripFor(Duration.ofSeconds(5));
        Instant begun = Instant.now();

        LaunchProblem problem = problem(hurried);

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        published.close();

        LaunchProblem problem = problem(OLD.kid(), NOW);

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sign in</html>", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[],\"keys\":[]}"})
    void saysSoWhenTheAnswerIsNoKeySet(String answer) {
        published.answerWith(200, answer);

        LaunchProblem problem = problem(OLD.kid(), NOW);

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @Test
    void findsAGoodKeyAmongOddOnes() throws Exception {
        String odd =
                "null, 7, {}, {\"kty\":\"RSA\",\"kid\":\"broken\",\"n\":\"!\",\"e\":\"AQAB\"}, {\"kty\":\"oct\",\"k\":\"AA\"}, ";
        String curve = new ECKeyGenerator(Curve.P_256)
                .keyID("curve")
                .generate()
                .toPublicJWK()
                .toJSONString();
        String set = ToolKey.publicJwks(List.of(OLD));
        published.answerWith(200, set.replaceFirst("\\[", "[" + odd + curve + ", "));

        RSAPublicKey found = find(OLD, NOW);

        assertThat(found).isEqualTo(RSAKey.parse(OLD.privateJwk()).toRSAPublicKey());
    }

    @Test
    void findsAKeyAmongAThousand() throws Exception {
        RSAPublicKey theirs = RSAKey.parse(NEW.privateJwk()).toRSAPublicKey();
        List<JWK> others = IntStream.range(0, 1000)
                .mapToObj(number ->
                        (JWK) new RSAKey.Builder(theirs).keyID("key-" + number).build())
                .toList();
        List<JWK> all = new ArrayList<>(others);
        all.add(old());
        published.answerWith(200, new JWKSet(all).toString());

        RSAPublicKey found = find(OLD, NOW);

        assertThat(found).isEqualTo(old().toRSAPublicKey());
    }

    @Test
    void passesOverKeysWithoutAName() throws Exception {
        RSAKey nameless = new RSAKey.Builder(RSAKey.parse(NEW.privateJwk()).toRSAPublicKey()).build();
        published.answerWith(200, new JWKSet(List.<JWK>of(nameless, old())).toString());

        RSAPublicKey found = find(OLD, NOW);

        assertThat(found).isEqualTo(old().toRSAPublicKey());
    }

    @Test
    void doesNotUseAKeyOfAnotherAlgorithm() throws Exception {
        publish(new RSAKey.Builder(old().toRSAPublicKey())
                .keyID("other")
                .algorithm(JWSAlgorithm.RS512)
                .build());

        LaunchProblem problem = problem("other", NOW);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void doesNotAskInAPrivateNetwork() {
        PlatformKeys careful = new PlatformKeys(new Outgoing(new AllowedAddresses(true, Set.of())));
        Platform inside = SignedLaunch.canvasTeacher().platform(URI.create("https://10.0.0.1/jwks"));

        KeyStatus status = careful.check(inside, NOW);

        assertThat(status.problem().orElseThrow()).contains("PRIVATE_ADDRESS");
    }

    @Test
    void doesNotUseAShortKey() throws Exception {
        RSAKey shortKey = new RSAKeyGenerator(1024, true).keyID("short").generate();
        publish(shortKey);

        LaunchProblem problem = problem("short", NOW);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void doesNotUseAKeyMeantForEncryption() throws Exception {
        publish(new RSAKey.Builder(old().toRSAPublicKey())
                .keyID("secret")
                .keyUse(KeyUse.ENCRYPTION)
                .build());

        LaunchProblem problem = problem("secret", NOW);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void neverTakesAKeyOfTheSameNameFromAnotherPlatform() throws Exception {
        RSAKey namesake = new RSAKey.Builder(RSAKey.parse(NEW.privateJwk()).toRSAPublicKey())
                .keyID(OLD.kid())
                .build();
        try (PublishedKeys elsewhere = PublishedKeys.of()) {
            elsewhere.answerWith(200, new JWKSet(namesake).toString());

            RSAPublicKey theirs = keys.find(platform(elsewhere), OLD.kid(), NOW);
            RSAPublicKey ours = find(OLD, NOW);

            assertThat(ours).isEqualTo(old().toRSAPublicKey()).isNotEqualTo(theirs);
        }
    }

    private RSAPublicKey find(ToolKey key, Instant now) {
        return keys.find(platform(published), key.kid(), now);
    }

    private LaunchProblem problem(PlatformKeys asked) {
        return catchThrowableOfType(LaunchRefused.class, () -> asked.find(platform(published), OLD.kid(), NOW))
                .problem();
    }

    private LaunchProblem problem(String keyId, Instant now) {
        return catchThrowableOfType(LaunchRefused.class, () -> keys.find(platform(published), keyId, now))
                .problem();
    }

    private void publish(RSAKey key) {
        published.answerWith(200, new JWKSet(key).toString());
    }

    private static RSAKey old() throws ParseException {
        return RSAKey.parse(OLD.privateJwk());
    }

    private static Platform platform(PublishedKeys published) {
        return SignedLaunch.canvasTeacher().platform(published.address());
    }
}
