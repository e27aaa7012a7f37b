package org.kith.sis.match;

import java.util.Optional;
import java.util.UUID;

/**
 * The household a line leads to; the same object for everybody in it.
 *
 * @param label the school's; empty if it has none
 * @param known empty for one that is to be founded
 */
public record Home(UUID key, String label, Optional<UUID> known) {}
