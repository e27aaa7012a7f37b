package org.kith.lti;

import java.net.URI;

/**
 * What a launch must match: the platform we asked, the attempt it answers, and ourselves.
 *
 * @param tool our own address (scheme, host, port, perhaps a path); a target outside it is not ours
 */
public record ExpectedLaunch(Platform platform, String nonce, String targetLinkUri, URI tool, Deployments deployments) {

    /** Without the nonce. */
    @Override
    public String toString() {
        return "ExpectedLaunch[" + platform.issuer() + ", " + platform.clientId() + "]";
    }
}
