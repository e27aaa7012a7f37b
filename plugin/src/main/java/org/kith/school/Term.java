package org.kith.school;

import java.time.Instant;
import java.util.UUID;

/** What a school has kept long enough: records of this kind that ended before this instant. */
record Term(UUID platform, RecordKind kind, Instant before) {}
