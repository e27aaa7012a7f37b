package org.kith.keys;

import java.security.SecureRandom;
import java.util.Base64;

/** Something nobody can guess, as text for addresses, cookies and the database. */
public final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** In base64url without padding. */
    public static String ofBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
