package org.kith.families;

import java.util.Optional;
import java.util.UUID;

/**
 * Among whom students are looked for.
 *
 * @param teacher whose courses they must be in; empty for the whole platform
 */
public record StudentCircle(UUID platform, Optional<UUID> teacher) {}
