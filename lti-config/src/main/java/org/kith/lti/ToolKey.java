package org.kith.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One of our own keys, with which we sign what we say to a platform (Security Framework 1.0, 6). Its life: generated, published beside
 * the ones before it, used for signing, kept published a while after its successor is, because platforms remember what they fetched.
 *
 * @param kid the key's fingerprint (RFC 7638), so a name never stands for two keys
 * @param privateJwk the whole key pair as JSON (RFC 7517): a secret
 */
public record ToolKey(String kid, Instant created, String privateJwk) {

    private static final int BITS = 2048;

    public static ToolKey generate(Instant now) {
        try {
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new ToolKey(pair.getKeyID(), now, pair.toJSONString());
        } catch (JOSEException noRsa) {
            throw new IllegalStateException("This Java runtime cannot make RSA keys", noRsa);
        }
    }

    /** A key that was generated before and kept. */
    public static ToolKey restored(Instant created, String privateJwk) {
        ToolKey unnamed = new ToolKey("", created, privateJwk);
        return new ToolKey(unnamed.pair().getKeyID(), created, privateJwk);
    }

    /** What stands at our jwks address: the public halves, newest first. */
    public static String publicJwks(Collection<ToolKey> keys) {
        List<JWK> published = keys.stream()
                .sorted(Comparator.comparing(ToolKey::created).reversed())
                .map(key -> (JWK) key.pair().toPublicJWK())
                .toList();
        return new JWKSet(published).toString(true);
    }

    /** A compact JWS, by RS256. */
    public String sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(kid)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(pair()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("Our key " + kid + " cannot sign", unusable);
        }
        return token.serialize();
    }

    private RSAKey pair() {
        try {
            return RSAKey.parse(privateJwk);
        } catch (ParseException notAKey) {
            throw new IllegalStateException("Our key " + kid + " is not readable", notAKey);
        }
    }

    /** Without the key itself. */
    @Override
    public String toString() {
        return "ToolKey[" + kid + ", created " + created + "]";
    }
}
