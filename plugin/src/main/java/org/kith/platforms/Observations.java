package org.kith.platforms;

import java.util.List;
import java.util.Optional;
import org.kith.lti.KeyStatus;

/** What we have seen of a platform lately. @param keys empty if nobody has asked for them since we started */
record Observations(RegisteredPlatform platform, Optional<KeyStatus> keys, List<RefusalCount> refusals) {}
