package org.kith.standin.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Identifiers that look random and are the same after every restart, so that a tool meets the same people again. */
final class OpaqueId {

    private OpaqueId() {}

    /** Forty hexadecimal digits, as Canvas names courses and accounts. */
    static String hex(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(bytes(of));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A UUID, as Canvas names people. */
    static String uuid(String of) {
        return UUID.nameUUIDFromBytes(bytes(of)).toString();
    }

    private static byte[] bytes(String of) {
        return ("lincoln/" + of).getBytes(StandardCharsets.UTF_8);
    }
}
