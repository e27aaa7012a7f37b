package org.kith.standin.tools;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something a tool has signed: an assertion about itself, or the content somebody has chosen. */
public record ToolToken(SignedJWT jwt, Map<String, Object> claims) {

    /** Reads a token without believing it. */
    public static Optional<ToolToken> parse(String text) {
        try {
            SignedJWT jwt = SignedJWT.parse(text);
            return Optional.ofNullable(jwt.getPayload().toJSONObject()).map(claims -> new ToolToken(jwt, claims));
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The claim, or an empty text. */
    public String text(String claim) {
        return claims.get(claim) instanceof String text ? text : "";
    }

    /** The claim in seconds; nothing if it is no number. */
    public Optional<Long> seconds(String claim) {
        return claims.get(claim) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    public boolean has(String claim) {
        return claims.containsKey(claim);
    }

    /** Whether this is the audience, or one of several. */
    public boolean isFor(String audience) {
        Object all = claims.get("aud");
        return audience.equals(all) || (all instanceof List<?> list && list.contains(audience));
    }

    /** Whether one of these keys has the id the token names. */
    public boolean namesOneOf(JWKSet keys) {
        return key(keys).isPresent();
    }

    /** Whether the key it names has signed it. Only RS256 is accepted by either product. */
    public boolean signedByOneOf(JWKSet keys) {
        try {
            Optional<RSAKey> key = key(keys).filter(RSAKey.class::isInstance).map(RSAKey.class::cast);
            return key.isPresent()
                    && jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && jwt.verify(new RSASSAVerifier(key.get()));
        } catch (JOSEException notVerified) {
            return false;
        }
    }

    private Optional<JWK> key(JWKSet keys) {
        return Optional.ofNullable(jwt.getHeader().getKeyID()).map(keys::getKeyByKeyId);
    }
}
