package org.kith.platforms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kith.lti.KeyStatus;

/**
 * What we have seen of a platform lately.
 *
 * @param keys empty if nobody has asked for them since we started
 * @param clock how far its clock is ahead of ours; empty if nobody has looked since we started
 */
record Observations(
        RegisteredPlatform platform,
        Optional<KeyStatus> keys,
        Optional<Duration> clock,
        RosterHealth roster,
        List<RefusalCount> refusals) {}
