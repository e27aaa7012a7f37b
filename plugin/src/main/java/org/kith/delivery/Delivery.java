package org.kith.delivery;

import java.time.Instant;
import java.util.Optional;

/** What has become of a letter. @param problem of the last try @param endedAt when it was sent or given up */
public record Delivery(LetterState state, Optional<DeliveryProblem> problem, Optional<Instant> endedAt) {}
