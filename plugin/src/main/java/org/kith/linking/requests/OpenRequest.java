package org.kith.linking.requests;

import java.time.Instant;
import java.util.UUID;
import org.kith.households.Relation;

/**
 * A request as others see it.
 *
 * @param person who asks
 * @param child the name as they know it
 * @param word to the teacher; may be empty
 */
public record OpenRequest(
        UUID id, UUID person, String child, Relation relation, String word, Instant at, RequestState state) {}
