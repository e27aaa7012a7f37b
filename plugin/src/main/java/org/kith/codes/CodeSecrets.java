package org.kith.codes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kith.keys.OwnKeys;

/** Computes codes from our secret (HMAC-SHA256, RFC 2104), and the digest by which a code is found again. */
@Dependent
class CodeSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final OwnKeys keys;

    @Inject
    CodeSecrets(OwnKeys keys) {
        this.keys = keys;
    }

    /** @param turn raised when two rows would have the same code */
    String code(UUID row, int turn) {
        return CodeText.of(new BigInteger(1, mac("code:" + row + ":" + turn)));
    }

    String digest(String code) {
        return HexFormat.of().formatHex(mac("digest:" + code));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.familyCodeSecret(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
