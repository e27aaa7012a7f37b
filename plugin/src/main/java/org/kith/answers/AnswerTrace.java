package org.kith.answers;

import java.time.Instant;
import java.util.UUID;

/** That a guardian answered about a child, last at this moment in this way. */
public record AnswerTrace(UUID guardian, UUID child, AnswerKind kind, Instant at) {}
