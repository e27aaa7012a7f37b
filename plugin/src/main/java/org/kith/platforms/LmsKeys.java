package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.lti.PlatformKeys;

/** The platforms' public keys, as far as this node has fetched them. */
@ApplicationScoped
public class LmsKeys {

    @Inject
    LmsCalls calls;

    private Optional<PlatformKeys> keys = Optional.empty();

    public synchronized PlatformKeys fetched() {
        PlatformKeys known = keys.orElseGet(() -> new PlatformKeys(calls.outgoing()));
        keys = Optional.of(known);
        return known;
    }
}
