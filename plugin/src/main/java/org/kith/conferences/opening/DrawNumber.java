package org.kith.conferences.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Where chance puts a wish among those with the same reasons. @param hex 64 digits; the smaller comes first */
public record DrawNumber(String hex) implements Comparable<DrawNumber> {

    /** As the second rule of the package says. */
    public static DrawNumber of(String seed, UUID wish) {
        byte[] text = (seed + "\n" + wish).getBytes(StandardCharsets.UTF_8);
        return new DrawNumber(HexFormat.of().formatHex(sha256().digest(text)));
    }

    @Override
    public int compareTo(DrawNumber other) {
        return hex.compareTo(other.hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every Java has SHA-256", none);
        }
    }
}
