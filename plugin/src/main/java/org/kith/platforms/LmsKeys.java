package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import org.kith.lti.PlatformKeys;

/** The platforms' public keys, as far as this node has fetched them. */
@ApplicationScoped
public class LmsKeys {

    private final PlatformKeys keys = new PlatformKeys();

    public PlatformKeys fetched() {
        return keys;
    }
}
