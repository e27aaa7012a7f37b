package org.kith.school;

import java.time.Instant;

/** When one kind was looked through last. @param removed how many records have been removed in all */
public record Purged(Instant at, long removed) {}
