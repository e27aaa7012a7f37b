package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolKeyTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey FIRST = ToolKey.generate(NOW);
    private static final ToolKey SECOND = ToolKey.generate(NOW.plusSeconds(60));

    @Test
    void publishesThePublicHalvesNewestFirst() throws Exception {
        String published = ToolKey.publicJwks(List.of(FIRST, SECOND));

        assertThat(JWKSet.parse(published).getKeys())
                .noneMatch(JWK::isPrivate)
                .extracting(JWK::getKeyID)
                .containsExactly(SECOND.kid(), FIRST.kid());
    }

    @Test
    void publishesWhatAPlatformNeedsToKnow() throws Exception {
        JWK published =
                JWKSet.parse(ToolKey.publicJwks(List.of(FIRST))).getKeys().get(0);

        assertThat(published.toJSONObject())
                .containsEntry("kty", "RSA")
                .containsEntry("use", "sig")
                .containsEntry("alg", "RS256")
                .containsOnlyKeys("kty", "e", "use", "kid", "alg", "n");
    }

    @Test
    void signsWhatAPlatformCanCheckWithThePublishedHalf() throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer("client").build();

        SignedJWT token = SignedJWT.parse(FIRST.sign(claims));

        JWK published = JWKSet.parse(ToolKey.publicJwks(List.of(FIRST)))
                .getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(published.toRSAKey()))).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("JWT");
    }

    @Test
    void keepsThePrivateHalfOutOfItsText() {
        assertThat(FIRST.toString()).doesNotContain("\"d\"").contains(FIRST.kid());
    }
}
