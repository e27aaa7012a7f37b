package org.kith.conferences;

import java.util.UUID;

/** Whoever waits for a time of this round may have their turn: a seat has become free, or the line is another one. */
public record LineMoves(UUID round) {}
