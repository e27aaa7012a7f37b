package org.kith.links;

import java.time.Instant;
import java.util.UUID;

/** A stay by a link, as far as a page must know it. */
record BegunVisit(UUID id, Instant until) {}
