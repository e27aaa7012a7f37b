package org.kith.conferences.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;

/**
 * A visit that stood and does not any more: calendars are told.
 *
 * @param id of the visit
 * @param staff who would have come; without whom the school has forgotten since
 * @param sequence higher than it was while it stood (RFC 5545, SEQUENCE)
 */
public record EndedVisit(UUID id, Meeting meeting, Span time, List<UUID> staff, Instant ended, int sequence) {}
