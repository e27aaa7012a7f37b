package org.kith.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.lti.ClaimNames;
import org.kith.lti.DeepLinkingSettings;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.Samples;

/** Deep Linking 2.0, 4.5, against what a real Moodle was sent and took. */
class DeepLinkingResponseTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey KEY = ToolKey.generate(NOW);
    private static final String CONTENT_ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    private static final String DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";

    private final Platform moodle = new Platform(
            "http://127.0.0.1:8100",
            "hy3IfY2JrjkGf9L",
            URI.create("http://127.0.0.1:8100/mod/lti/auth.php"),
            URI.create("http://127.0.0.1:8100/mod/lti/certs.php"),
            Optional.empty(),
            "moodle");
    private final ContentItem week = new ContentItem(
            "Families",
            Optional.of("Week by week"),
            URI.create("https://kith.example/lti/launch"),
            Map.of("objective", "7"));

    @Test
    void isSignedByOurKey() throws Exception {
        SignedJWT token = SignedJWT.parse(response(Optional.empty(), week).sign(KEY, NOW));

        assertThat(token.getHeader().getKeyID()).isEqualTo(KEY.kid());
        assertThat(token.verify(new RSASSAVerifier(RSAKey.parse(KEY.privateJwk()))))
                .isTrue();
    }

    @Test
    void saysWhatMoodleTook() throws Exception {
        Map<String, Object> taken = Samples.claims("moodle-4.5/deeplink-response-sent-deeplink-teacher.json");

        JWTClaimsSet claims = claims(response(Optional.empty(), week));

        assertThat(claims.getClaims().keySet()).containsExactlyInAnyOrderElementsOf(taken.keySet());
        assertThat(claims.getIssuer()).isEqualTo(taken.get("iss"));
        assertThat(claims.getAudience()).containsExactly((String) taken.get("aud"));
        assertThat(claims.getClaim(ClaimNames.MESSAGE_TYPE)).isEqualTo(taken.get(ClaimNames.MESSAGE_TYPE));
        assertThat(claims.getClaim(ClaimNames.VERSION)).isEqualTo(taken.get(ClaimNames.VERSION));
        assertThat(claims.getClaim(ClaimNames.DEPLOYMENT_ID)).isEqualTo(taken.get(ClaimNames.DEPLOYMENT_ID));
    }

    @Test
    void namesTheLinkAndItsFields() throws Exception {
        JWTClaimsSet claims = claims(response(Optional.empty(), week));

        assertThat(claims.getListClaim(CONTENT_ITEMS))
                .isEqualTo(List.of(Map.of(
                        "type", "ltiResourceLink",
                        "title", "Families",
                        "text", "Week by week",
                        "url", "https://kith.example/lti/launch",
                        "custom", Map.of("objective", "7"))));
    }

    @Test
    void saysThatNothingWasChosen() throws Exception {
        JWTClaimsSet claims = claims(response(Optional.empty()));

        assertThat(claims.getListClaim(CONTENT_ITEMS)).isEmpty();
    }

    @Test
    void bringsDataBackByteForByte() throws Exception {
        String data = " a=b&\u00e9\uD83D\uDE00</script>\t";

        JWTClaimsSet claims = claims(response(Optional.of(data), week));

        assertThat(claims.getStringClaim(DATA)).isEqualTo(data);
    }

    @Test
    void isYoungerThanMoodlesClockAndSoonOver() throws Exception {
        JWTClaimsSet claims = claims(response(Optional.empty(), week));

        assertThat(claims.getIssueTime()).isBefore(NOW.minusSeconds(20));
        assertThat(claims.getExpirationTime()).isBetween(NOW.plusSeconds(60), NOW.plusSeconds(600));
    }

    @Test
    void isNeverTheSameTwice() throws Exception {
        JWTClaimsSet first = claims(response(Optional.empty(), week));
        JWTClaimsSet second = claims(response(Optional.empty(), week));

        assertThat(first.getStringClaim("nonce")).isNotEqualTo(second.getStringClaim("nonce"));
    }

    @Test
    void doesNotOfferTwoLinksWhereOneIsWanted() {
        DeepLinkingSettings one =
                new DeepLinkingSettings(URI.create("https://lms.example/return"), false, Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeepLinkingResponse(moodle, "1", one, List.of(week, week)));
    }

    private DeepLinkingResponse response(Optional<String> data, ContentItem... items) {
        URI back = URI.create("http://127.0.0.1:8100/mod/lti/contentitem_return.php");
        return new DeepLinkingResponse(moodle, "1", new DeepLinkingSettings(back, true, data), List.of(items));
    }

    private static JWTClaimsSet claims(DeepLinkingResponse response) throws Exception {
        return SignedJWT.parse(response.sign(KEY, NOW)).getJWTClaimsSet();
    }
}
