package org.kith.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;

/** Tokens that travel through a page and come back to us: signed (JWS, HS256), and believed only if we signed them ourselves. */
public final class OwnTokens {

    private OwnTokens() {}

    public static String signed(JWTClaimsSet claims, byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What a token of ours says, as somebody reads it.
     *
     * @return empty if we did not sign it, or what it says is not what it should be
     */
    public static <T> Optional<T> read(String text, byte[] secret, Reading<T> reading) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            boolean ours = JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    && token.verify(new MACVerifier(secret));
            return ours ? Optional.of(reading.of(token.getJWTClaimsSet())) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Makes of claims what they stand for. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(JWTClaimsSet claims) throws ParseException;
    }
}
