package org.kith.households;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An address of a person as others see it.
 *
 * @param verified when its owner proved it
 * @param withdrawn since when the owner wants nothing there
 * @param returned when a message came back last
 */
public record ContactView(
        UUID id,
        UUID person,
        Address address,
        boolean preferred,
        Optional<Instant> verified,
        Optional<Instant> withdrawn,
        Optional<Instant> returned) {

    /** Something may be sent there, as far as we know. */
    public boolean reaches() {
        return withdrawn.isEmpty() && returned.isEmpty();
    }
}
