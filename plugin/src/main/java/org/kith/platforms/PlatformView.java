package org.kith.platforms;

import java.net.URI;
import java.util.List;
import org.kith.settings.Installation;

/** What {@code platforms/platforms.jte} shows: one platform, its health, this Kith. */
public record PlatformView(RegisteredPlatform platform, List<Finding> findings, Installation kith, URI own) {

    /** Where people open the LMS. */
    public String host() {
        return platform.platform().authorizationEndpoint().getHost();
    }

    public boolean needsSomebody() {
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.NEEDS_YOU);
    }
}
