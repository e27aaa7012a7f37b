package org.kith.lti.registration;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.kith.lti.Platform;

/**
 * A platform that has registered us.
 *
 * @param deploymentId empty where the platform makes deployments later, as most Canvas sites do
 * @param scopes what was granted, which may be less than what was asked for
 * @param registrationAddress where the registration can be read and changed, on platforms that allow it
 */
public record Registered(
        Platform platform, Optional<String> deploymentId, Set<String> scopes, Optional<URI> registrationAddress) {

    public Registered {
        scopes = Set.copyOf(scopes);
    }
}
