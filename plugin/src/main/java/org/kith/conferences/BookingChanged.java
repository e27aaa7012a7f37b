package org.kith.conferences;

import java.util.Optional;

/**
 * A meeting was booked, moved or ended; fired in the transaction that did it.
 *
 * @param before where it was until now; empty if it is new
 * @param now empty if it has ended
 */
public record BookingChanged(Optional<ClaimFacts> before, Optional<ClaimFacts> now, Optional<Parting> parting) {}
