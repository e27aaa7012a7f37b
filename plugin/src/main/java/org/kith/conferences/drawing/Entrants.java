package org.kith.conferences.drawing;

import java.util.List;

/**
 * Who takes part in a draw.
 *
 * @param wishes all of the round when they were looked at: the draw is of no others
 */
public record Entrants(List<DrawWishFacts> wishes, List<Candidate> candidates) {}
