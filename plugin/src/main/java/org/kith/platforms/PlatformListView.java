package org.kith.platforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.lti.ToolKey;

/**
 * What {@code platforms/list.jte} shows the operator.
 *
 * @param key the one we sign with
 * @param rotates when the next one takes over; empty if none waits
 */
public record PlatformListView(
        List<RegisteredPlatform> platforms, AboutKith about, ToolKey key, Optional<Instant> rotates) {}
