package org.kith.webapp.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.SignedLaunch;

/** What is done to a true launch so that it says more than the LMS said. */
enum Forgery {
    UNSIGNED(launch -> launch.withHeader("alg", "none").signingInput() + "."),
    SIGNED_WITH_THE_PUBLIC_KEY_AS_A_PASSWORD(launch -> withPassword(launch.withHeader("alg", "HS256"))),
    OF_AN_ELLIPTIC_CURVE(launch -> launch.withHeader("alg", "ES256").token()),
    WITHOUT_ITS_SIGNATURE(launch -> launch.token().replaceFirst("[^.]+$", "")),
    WITH_THE_PAYLOAD_OF_ANOTHER(
            launch -> launch.with("sub", "somebody else").signingInput() + "." + part(launch.token(), 2)),
    ENCRYPTED(launch -> launch.token() + ".e30.e30"),
    WITH_A_KEY_IN_ITS_HEADER(
            launch -> launch.withHeader("jwk", Map.of("kty", "RSA")).token()),
    WITH_CERTIFICATES_ELSEWHERE(
            launch -> launch.withHeader("x5u", "https://evil.test/x5u").token()),
    WITH_RULES_OF_ITS_OWN(launch -> launch.withHeader("crit", List.of("exp")).token()),
    OF_THE_ISSUER_WITH_A_SLASH(
            launch -> launch.with("iss", launch.claims().get("iss") + "/").token()),
    OF_THE_ISSUER_IN_CAPITALS(launch -> launch.with(
                    "iss", String.valueOf(launch.claims().get("iss")).toUpperCase(Locale.ROOT))
            .token()),
    FOR_A_STRANGER_TOO(launch -> launch.with(
                    "aud", List.of(String.valueOf(launch.claims().get("aud")), "a stranger"))
            .token()),
    AUTHORIZED_FOR_ANOTHER(launch -> launch.with("azp", "another client").token()),
    WITHOUT_AN_END(launch -> launch.without("exp").token()),
    WITH_AN_END_IN_WORDS(launch -> launch.with("exp", "tomorrow").token()),
    OF_TOMORROW(
            launch -> launch.issuedAt(Instant.now().plus(Duration.ofDays(1))).token()),
    NOT_YET_VALID(launch ->
            launch.with("nbf", Instant.now().plusSeconds(3600).getEpochSecond()).token()),
    WITHOUT_NONCE(launch -> launch.without("nonce").token()),
    WITH_ANOTHER_NONCE(launch -> launch.with("nonce", "invented").token()),
    WITH_A_CLAIM_TWICE(launch -> launch.token(launch.payload().replaceFirst("\\{", "{\"sub\":\"somebody else\","))),
    NESTED_TEN_THOUSAND_DEEP(launch -> launch.token(
            launch.payload().replaceFirst("\\{", "{\"deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + ","))),
    WITHOUT_DEPLOYMENT(launch -> launch.without(ClaimNames.DEPLOYMENT_ID).token()),
    FOR_ANOTHER_PLACE_OF_OURS(launch -> launch.with(
                    ClaimNames.TARGET_LINK_URI, launch.claims().get(ClaimNames.TARGET_LINK_URI) + "/x")
            .token()),
    NOT_JSON(launch -> launch.token("<html>"));

    private final Function<SignedLaunch, String> doing;

    Forgery(Function<SignedLaunch, String> doing) {
        this.doing = doing;
    }

    String token(SignedLaunch launch) {
        return doing.apply(launch);
    }

    private static String withPassword(SignedLaunch launch) {
        try {
            byte[] password = RSAKey.parse(SignedLaunch.PLATFORM_KEY.privateJwk())
                    .toRSAPublicKey()
                    .getEncoded();
            String input = launch.signingInput();
            return input + "."
                    + new MACSigner(password)
                            .sign(new JWSHeader(JWSAlgorithm.HS256), input.getBytes(StandardCharsets.US_ASCII));
        } catch (JOSEException | ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String part(String token, int at) {
        return token.split("\\.", -1)[at];
    }
}
