package org.kith.codes;

import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.UUID;
import org.kith.Shared;
import org.kith.keys.OwnKeys;
import org.kith.keys.Signature;

/** Computes codes from our secret (HMAC-SHA256, RFC 2104), and the digest by which a code is found again. */
@Shared
class CodeSecrets {

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
        return Signature.of(text, keys.familyCodeSecret());
    }
}
