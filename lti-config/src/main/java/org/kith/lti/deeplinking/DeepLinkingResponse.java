package org.kith.lti.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.kith.lti.ClaimNames;
import org.kith.lti.DeepLinkingSettings;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;

/**
 * What somebody chose, for the platform that asked (Deep Linking 2.0, 4.5).
 *
 * @param deploymentId of the launch that asked
 * @param items none if nothing was chosen
 */
public record DeepLinkingResponse(
        Platform platform, String deploymentId, DeepLinkingSettings settings, List<ContentItem> items) {

    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    /** Moodle refuses a token issued even five seconds ahead of its own clock. */
    private static final Duration BACKDATED = Duration.ofSeconds(30);

    public DeepLinkingResponse {
        items = List.copyOf(items);
        if (items.size() > 1 && !settings.acceptsSeveral()) {
            throw new IllegalArgumentException("The platform takes one link, not " + items.size());
        }
    }

    /** A compact JWS. Now we are the issuer, by our client id, and the platform is the audience (Security Framework 1.0, 5.2). */
    public String sign(ToolKey key, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(platform.clientId())
                .audience(platform.issuer())
                .issueTime(Date.from(now.minus(BACKDATED)))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingResponse")
                .claim(ClaimNames.VERSION, "1.3.0")
                .claim(ClaimNames.DEPLOYMENT_ID, deploymentId)
                .claim(
                        DEEP_LINKING + "content_items",
                        items.stream().map(ContentItem::json).toList());
        settings.data().ifPresent(data -> claims.claim(DEEP_LINKING + "data", data));
        return key.sign(claims.build());
    }

    /** Without the settings and what was chosen. */
    @Override
    public String toString() {
        return "DeepLinkingResponse[" + platform.issuer() + ", items " + items.size() + "]";
    }
}
