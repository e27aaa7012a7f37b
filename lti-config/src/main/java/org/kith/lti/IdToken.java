package org.kith.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import org.kith.lti.json.JsonText;

/**
 * An id token taken apart (JWS compact form, RFC 7515, 7.1) but not yet believed. The header is only obeyed where Security Framework
 * 1.0, 5.1.2 lets it speak: which of the registered platform's keys signed.
 */
final class IdToken {
    /** Real tokens have 2 to 10 KB. */
    static final int LONGEST = 100 * 1024;

    private static final int JWS_PARTS = 3;
    private static final int JWE_PARTS = 5;
    /** Each would let the token name the key it is checked with, or demand something we do not know. */
    private static final List<String> UNWELCOME = List.of("jku", "jwk", "x5u", "x5c", "crit");

    private final String signed;
    private final String signature;
    private final Claims header;
    private final Claims claims;

    private IdToken(String[] parts) {
        signed = parts[0] + "." + parts[1];
        signature = parts[2];
        header = readJson(parts[0]);
        claims = readJson(parts[1]);
    }

    static IdToken read(String compact) {
        if (compact.length() > LONGEST) {
            throw new LaunchRefused(LaunchProblem.TOKEN_TOO_LARGE);
        }
        String[] parts = compact.split("\\.", -1);
        if (parts.length == JWE_PARTS) {
            throw new LaunchRefused(LaunchProblem.TOKEN_ENCRYPTED);
        }
        if (parts.length != JWS_PARTS) {
            throw new LaunchRefused(LaunchProblem.TOKEN_UNREADABLE);
        }
        return new IdToken(parts);
    }

    void requirePlainHeader() {
        for (String name : UNWELCOME) {
            if (header.mentions(name)) {
                throw new LaunchRefused(LaunchProblem.HEADER_REFUSED, name);
            }
        }
        if (!header.text("typ").orElse("JWT").equalsIgnoreCase("JWT")) {
            throw new LaunchRefused(LaunchProblem.HEADER_REFUSED, "typ");
        }
    }

    void requireAlgorithm() {
        String algorithm = header.text("alg").orElse("none");
        if (algorithm.equals("none")) {
            throw new LaunchRefused(LaunchProblem.TOKEN_UNSIGNED);
        }
        if (!algorithm.equals(JWSAlgorithm.RS256.getName())) {
            throw new LaunchRefused(LaunchProblem.ALGORITHM_REFUSED);
        }
    }

    /** Only ever compared with the names of published keys, so a path, an address or SQL in it is just a name nobody has. */
    String keyId() {
        return header.id("kid", LaunchProblem.KEY_ID_MISSING);
    }

    void requireSignature(RSAPublicKey key) {
        try {
            boolean right = new RSASSAVerifier(key)
                    .verify(
                            new JWSHeader(JWSAlgorithm.RS256),
                            signed.getBytes(StandardCharsets.US_ASCII),
                            new Base64URL(signature));
            if (!right) {
                throw new LaunchRefused(LaunchProblem.SIGNATURE_WRONG);
            }
        } catch (JOSEException unusable) {
            throw new LaunchRefused(LaunchProblem.SIGNATURE_WRONG);
        }
    }

    Claims claims() {
        return claims;
    }

    private static Claims readJson(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Claims(JsonText.readObject(json));
        } catch (IllegalArgumentException | CharacterCodingException | JsonText.Unreadable unreadable) {
            throw new LaunchRefused(LaunchProblem.TOKEN_UNREADABLE);
        }
    }
}
