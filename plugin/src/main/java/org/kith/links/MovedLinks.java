package org.kith.links;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.HomesMoved;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.Portions;

/** Links go along with a guardian of whom nobody is left in the home they are for: what is in their letters works on. */
@Shared
public class MovedLinks {

    private final EntityManager database;
    private final Households households;
    private final Clock clock;

    @Inject
    MovedLinks(EntityManager database, Households households, Clock clock) {
        this.database = database;
        this.households = households;
        this.clock = clock;
    }

    void move(@Observes HomesMoved moved) {
        Map<UUID, List<FamilyLink>> working = working(moved);
        Map<UUID, List<Link>> cares = new HashMap<>();
        moved.homes()
                .forEach((stay, home) -> working.getOrDefault(stay.pair().guardian(), List.of()).stream()
                        .filter(link -> link.isFor(stay.household()))
                        .filter(link -> cares.computeIfAbsent(stay.pair().guardian(), households::ofGuardian).stream()
                                .noneMatch(link::isOf))
                        .forEach(link -> link.follows(home)));
        database.flush();
    }

    private Map<UUID, List<FamilyLink>> working(HomesMoved moved) {
        return Portions.of(moved.homes().keySet().stream()
                        .map(stay -> stay.pair().guardian())
                        .toList())
                .flatMap(some -> database.createQuery(
                                "select l from FamilyLink l where l.guardianId in :guardians", FamilyLink.class)
                        .setParameter("guardians", some)
                        .getResultStream())
                .filter(link -> link.worksAt(clock.instant()))
                .collect(Collectors.groupingBy(FamilyLink::guardianId));
    }
}
