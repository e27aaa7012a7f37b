package org.kith.lti.roster;

import java.util.Optional;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;

/**
 * As whom we ask a platform: the client it registered, with the key it can check.
 *
 * @param audience whom our assertions must name, where the platform said so at registration; otherwise it is the token address
 */
public record Caller(Platform platform, ToolKey key, Optional<String> audience) {

    public Caller(Platform platform, ToolKey key) {
        this(platform, key, Optional.empty());
    }
}
