package org.kith.platforms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kith.lti.PlatformKeys;

/** The platforms' public keys, as far as this node has fetched them. */
@ApplicationScoped
public class LmsKeys {

    @Inject
    LmsCalls calls;

    private PlatformKeys keys;

    @PostConstruct
    void begin() {
        keys = new PlatformKeys(calls.outgoing());
    }

    public PlatformKeys fetched() {
        return keys;
    }
}
