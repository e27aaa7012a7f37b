package org.kith.launch;

import org.kith.lti.Platform;
import org.kith.lti.outgoing.Origin;

/**
 * Where a platform keeps the secret of a login attempt for a browser that keeps no cookie of ours in a frame (Client Side
 * postMessages, Platform Storage 0.1).
 *
 * @param frame name of the frame to ask, as the login request said it
 * @param origin alone is told, alone is believed: that of the registered authorization endpoint
 * @param key under which it is kept
 */
public record PlatformStorage(String frame, String origin, String key) {

    static PlatformStorage of(Platform platform, String frame, String state) {
        return new PlatformStorage(
                frame, Origin.of(platform.authorizationEndpoint()).ascii(), "state_" + state);
    }
}
