package org.kith.conferences.interpreting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A family was asked whether this time would suit it as well. @param declined when it said no */
public record MoveAsked(UUID claim, UUID slot, Optional<Instant> declined) {}
