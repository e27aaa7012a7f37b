package org.kith.keys;

import java.time.Instant;

/** A key as it was kept. Its text is a secret and is never printed. */
record StoredKey(String secret, Instant createdAt) {

    @Override
    public String toString() {
        return "StoredKey[created " + createdAt + "]";
    }
}
