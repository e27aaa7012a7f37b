package org.kith.conferences.asking;

import java.time.Instant;
import java.util.UUID;

/** That a guardian was asked, and when. */
public record Asked(UUID student, UUID guardian, Instant at) {}
