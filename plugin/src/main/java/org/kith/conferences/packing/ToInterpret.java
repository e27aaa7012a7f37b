package org.kith.conferences.packing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A conference that needs an interpreter.
 *
 * @param language as interpreters name it
 * @param household whoever of it comes cannot be at two conferences at once
 * @param sittings where it could be; one when it is booked
 * @param interpreter when that is settled
 */
public record ToInterpret(
        UUID id, String language, UUID household, List<Sitting> sittings, Optional<UUID> interpreter) {

    public ToInterpret {
        sittings = List.copyOf(sittings);
    }
}
