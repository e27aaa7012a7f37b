package org.kith.links;

import java.time.Instant;
import java.util.UUID;

/** A link that works, as others see it: without its address. @param by who made it */
public record LinkView(UUID id, UUID course, LinkPurpose purpose, UUID by, Instant made, Instant until) {}
