package org.kith.conferences;

import java.time.Instant;
import java.util.UUID;

/** A meeting that was booked and did not come about at that time. @param claim the same as while it was booked */
public record PastMeeting(UUID claim, Meeting meeting, Span time, Mode mode, Parting parting, Instant at) {}
