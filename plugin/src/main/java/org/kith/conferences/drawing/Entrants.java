package org.kith.conferences.drawing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who takes part in a draw.
 *
 * @param wishes all of the round when they were looked at: the draw is of no others
 * @param away times at which their teachers are on a visit, or meet families elsewhere
 */
public record Entrants(List<DrawWishFacts> wishes, List<Candidate> candidates, Set<UUID> away) {}
