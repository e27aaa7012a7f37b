package org.kith.households;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;

/** Says who has moved, whatever it was that changed their links. */
@Shared
class Removals {

    private final EntityManager database;
    private final Event<HomesMoved> moved;

    @Inject
    Removals(EntityManager database, Event<HomesMoved> moved) {
        this.database = database;
        this.moved = moved;
    }

    /** Changes these links and writes them, in the caller's transaction. */
    void during(Collection<Guardianship> links, Runnable change) {
        List<Link> before = links.stream().map(Guardianship::view).toList();
        change.run();
        database.flush();
        Map<Link.Pair, UUID> now = new HashMap<>();
        links.forEach(link -> now.put(link.view().pair(), link.householdId()));
        Map<HomesMoved.Stay, UUID> homes = new HashMap<>();
        before.forEach(link -> homes.put(
                new HomesMoved.Stay(link.pair(), link.household()), now.getOrDefault(link.pair(), link.household())));
        homes.entrySet().removeIf(stay -> stay.getKey().household().equals(stay.getValue()));
        if (!homes.isEmpty()) {
            moved.fire(new HomesMoved(homes));
        }
    }
}
