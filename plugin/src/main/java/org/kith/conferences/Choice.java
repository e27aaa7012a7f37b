package org.kith.conferences;

import java.util.Optional;
import java.util.UUID;

/** A time that a family has chosen, and how it wants to meet. @param moving which booked meeting shall go there; empty for a new one */
public record Choice(UUID slot, Mode mode, Optional<UUID> moving) {}
