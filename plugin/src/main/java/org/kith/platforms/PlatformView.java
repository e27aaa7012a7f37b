package org.kith.platforms;

import java.util.List;

/** What {@code platforms/platform.jte} shows: one platform, its health, this Kith. */
public record PlatformView(RegisteredPlatform platform, List<Finding> findings, AboutKith about) {

    /** Where people open the LMS. */
    public String host() {
        return platform.platform().authorizationEndpoint().getHost();
    }

    public boolean needsSomebody() {
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.NEEDS_YOU);
    }

    public boolean isPaused() {
        return platform.state() == PlatformState.PAUSED;
    }
}
