package org.kith.conferences;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting that was called off before its time: calendars are told.
 *
 * @param claim the same as while it was booked
 * @param host with whom it would have been
 * @param sequence higher than it was while it was booked (RFC 5545, SEQUENCE)
 */
public record CancelledMeeting(UUID claim, Meeting meeting, UUID host, Span time, Instant at, int sequence) {}
