package org.kith.conferences.drawing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Span;
import org.kith.conferences.opening.PriorityReason;

/**
 * A wish that takes part in a draw.
 *
 * @param keys its home, and every record of who comes
 * @param busy when they have conferences already, or are visited
 */
public record Candidate(DrawWishFacts wish, Set<PriorityReason> reasons, List<UUID> keys, List<Span> busy) {}
