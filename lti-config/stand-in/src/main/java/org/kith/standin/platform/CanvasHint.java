package org.kith.standin.platform;

import java.util.Map;
import java.util.Optional;

/** Canvas's {@code lti_message_hint}: a JWT of its own. */
record CanvasHint(PlatformKeys keys) {
    private static final String VERIFIER = "verifier";

    String of(PreparedLaunch launch) {
        return keys.sign(Map.of(
                VERIFIER,
                launch.id(),
                "context_id",
                OpaqueId.hex(launch.place().key()),
                "exp",
                launch.preparedAt().plus(PreparedLaunches.LIFE).getEpochSecond()));
    }

    /** The id of the prepared launch that a hint speaks of, if we have signed it. */
    Optional<String> launchId(String hint) {
        return keys.read(hint).map(claims -> String.valueOf(claims.get(VERIFIER)));
    }
}
