package org.kith.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;

/**
 * The usable keys of a published key set (JWK, RFC 7517): RSA, for signatures, at least 2048 bits, with a name. Others, and keys with
 * mistakes, are passed over, because one of them must not make the rest useless.
 */
final class SigningKeys {
    private static final int FEWEST_BITS = 2048;

    private SigningKeys() {}

    static Map<String, RSAPublicKey> read(String json) throws IOException {
        Map<String, RSAPublicKey> usable = new LinkedHashMap<>();
        for (Object entry : entries(json)) {
            if (entry instanceof Map<?, ?> members) {
                JsonObject jwk = JsonObject.of(members);
                jwk.said("kid").ifPresent(name -> key(jwk).ifPresent(key -> usable.putIfAbsent(name, key)));
            }
        }
        return usable;
    }

    private static List<?> entries(String json) throws IOException {
        try {
            Object keys = JsonText.readObject(json).get("keys");
            if (keys instanceof List<?> list) {
                return list;
            }
            throw new IOException("no list of keys in the answer");
        } catch (JsonText.Unreadable notJson) {
            throw new IOException("the answer is not proper JSON", notJson);
        }
    }

    private static Optional<RSAPublicKey> key(JsonObject jwk) {
        if (!isForSignatures(jwk)) {
            return Optional.empty();
        }
        try {
            Base64URL modulus = new Base64URL(jwk.said("n").orElse(""));
            Base64URL exponent = new Base64URL(jwk.said("e").orElse(""));
            RSAPublicKey key = new RSAKey.Builder(modulus, exponent).build().toRSAPublicKey();
            return Optional.of(key).filter(rsa -> rsa.getModulus().bitLength() >= FEWEST_BITS);
        } catch (JOSEException | RuntimeException notAKey) {
            return Optional.empty();
        }
    }

    private static boolean isForSignatures(JsonObject jwk) {
        return jwk.said("kty").orElse("").equals("RSA")
                && jwk.said("use").orElse("sig").equals("sig")
                && jwk.said("alg").orElse("RS256").equals("RS256");
    }
}
