package org.kith.codes;

import java.time.Instant;
import java.util.UUID;

/** What a code gives whoever uses it. */
record Claim(UUID code, UUID platform, UUID course, Dwelling home, Instant made) {

    UUID student() {
        return home.student();
    }

    UUID household() {
        return home.household().orElseThrow();
    }
}
