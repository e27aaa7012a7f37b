package org.kith.conferences.waiting;

import java.time.Instant;

/** Where somebody stands in line. @param turn among those of the same moment */
public record Place(Instant at, int turn) {}
