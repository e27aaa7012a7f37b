package org.kith.households;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A recorded decision, for the school's people only. @param holds today */
public record LimitView(
        UUID id, Link.Pair pair, NewLimit decision, Instant recorded, Optional<Instant> lifted, boolean holds) {}
