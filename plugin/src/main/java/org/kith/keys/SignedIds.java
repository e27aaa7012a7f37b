package org.kith.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in an address that lets somebody in: an id and as many bytes of our signature, in base64url. Short enough to be typed from
 * paper, and what is not ours is told without asking the database.
 */
public final class SignedIds {

    private static final int ID_BYTES = 16;
    /** RFC 2104, section 5: not less than half of the signature. */
    private static final int SIGNATURE_BYTES = 16;

    private SignedIds() {}

    /** @param secret of one purpose, so that what was signed for another opens nothing here */
    public static String write(UUID id, byte[] secret) {
        byte[] plain = bytes(id);
        byte[] token = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                .put(plain)
                .put(Signature.of(plain, secret), 0, SIGNATURE_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty if we have not written exactly this. */
    public static Optional<UUID> read(String text, byte[] secret) {
        return id(text).filter(id -> MessageDigest.isEqual(
                write(id, secret).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> id(String text) {
        try {
            ByteBuffer token = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return token.remaining() == ID_BYTES + SIGNATURE_BYTES
                    ? Optional.of(new UUID(token.getLong(), token.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
