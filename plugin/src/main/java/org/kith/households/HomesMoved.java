package org.kith.households;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Guardians live with a child in another home from now on; fired in the transaction in which somebody said so. What is kept for a home
 * goes along with them.
 *
 * @param homes where they live now, by where they did
 */
public record HomesMoved(Map<Stay, UUID> homes) {

    /** A guardian and a child in a home, under the record that is linked. */
    public record Stay(Link.Pair pair, UUID household) {}

    public HomesMoved {
        homes = Map.copyOf(homes);
    }

    public Set<UUID> children() {
        return homes.keySet().stream().map(stay -> stay.pair().student()).collect(Collectors.toSet());
    }

    /** Empty for those who have not moved. */
    public Optional<UUID> home(Link.Pair pair, UUID before) {
        return Optional.ofNullable(homes.get(new Stay(pair, before)));
    }
}
