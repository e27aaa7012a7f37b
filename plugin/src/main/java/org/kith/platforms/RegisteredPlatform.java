package org.kith.platforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.Platform;

/** A registration as others see it. @param deployments those people get in through, by the platform's ids */
public record RegisteredPlatform(
        UUID id,
        String name,
        Platform platform,
        PlatformState state,
        List<String> deployments,
        List<ClosedDeployment> waiting,
        List<ClosedDeployment> refused,
        Instant registeredAt,
        Optional<Instant> lastLaunchAt) {

    /** Skin of the style sheet: the two products we know, else plain. */
    public String skin() {
        return switch (platform.productFamily()) {
            case "canvas", "moodle" -> platform.productFamily();
            default -> "plain";
        };
    }
}
