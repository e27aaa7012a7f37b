package org.kith.links;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kith.keys.OwnKeys;

/**
 * What stands in a link's address: its id and as many bytes of our signature, in base64url. Short enough to be typed from paper, and
 * what is not ours is told without asking the database.
 */
@Dependent
class LinkTokens {

    private static final String HMAC = "HmacSHA256";
    private static final int ID_BYTES = 16;
    /** RFC 2104, section 5: not less than half of the signature. */
    private static final int SIGNATURE_BYTES = 16;

    private final OwnKeys keys;

    @Inject
    LinkTokens(OwnKeys keys) {
        this.keys = keys;
    }

    String write(UUID link) {
        byte[] id = bytes(link);
        byte[] token = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                .put(id)
                .put(signature(id), 0, SIGNATURE_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty if we have not written exactly this. */
    Optional<UUID> read(String text) {
        return id(text).filter(link -> MessageDigest.isEqual(
                write(link).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is kept instead of a code: without our secret a million of them are soon tried. */
    String digest(UUID visit, String code) {
        return HexFormat.of().formatHex(signature((visit + "/" + code).getBytes(StandardCharsets.UTF_8)));
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

    private byte[] signature(byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.familyLinkSecret(), HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
