package org.kith.conferences.lunch;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.households.HomesMoved;
import org.kith.households.Link;
import org.kith.households.Portions;

/**
 * An invitation goes along when its guardian moves to another home. Where that is invited to the same lunch, the one stays that says yes,
 * else the one that was drawn first.
 */
@Shared
public class MovedGuests {

    private static final Comparator<GuestFacts> ORDER = Comparator.<GuestFacts, Boolean>comparing(
                    guest -> guest.answer() != LunchAnswer.YES)
            .thenComparing(guest -> guest.invited().isEmpty())
            .thenComparing(GuestFacts::turn);

    private final EntityManager database;

    @Inject
    MovedGuests(EntityManager database) {
        this.database = database;
    }

    void move(@Observes HomesMoved moved) {
        Map<LunchGuest, UUID> moving = new LinkedHashMap<>();
        about(moved).forEach(guest -> home(guest.facts(), moved).ifPresent(home -> moving.put(guest, home)));
        Set<LunchGuest> stay = new LinkedHashSet<>();
        moving.forEach((guest, home) -> {
            List<LunchGuest> there = there(guest.facts(), home, moving);
            there.stream().skip(1).forEach(other -> remove(other.facts().id()));
            stay.add(there.get(0));
        });
        moving.keySet().retainAll(stay);
        moving.keySet().forEach(guest -> guest.comes(UUID.randomUUID()));
        database.flush();
        moving.forEach(LunchGuest::comes);
        database.flush();
    }

    private List<LunchGuest> about(HomesMoved moved) {
        return Portions.of(moved.children())
                .flatMap(some -> database.createQuery(
                                "select g from LunchGuest g where g.studentId in :children", LunchGuest.class)
                        .setParameter("children", some)
                        .getResultStream())
                .toList();
    }

    /** Who is invited to this lunch in that home from now on, the one that stays first. */
    private List<LunchGuest> there(GuestFacts guest, UUID home, Map<LunchGuest, UUID> moving) {
        Stream<LunchGuest> come = moving.entrySet().stream()
                .filter(other -> other.getValue().equals(home))
                .map(Map.Entry::getKey)
                .filter(other -> other.facts().lunch().equals(guest.lunch()));
        Stream<LunchGuest> are = invited(guest, home).filter(other -> !moving.containsKey(other));
        return Stream.concat(come, are)
                .sorted(Comparator.comparing(LunchGuest::facts, ORDER))
                .toList();
    }

    private Stream<LunchGuest> invited(GuestFacts guest, UUID home) {
        return database.createQuery(
                        "select g from LunchGuest g where g.lunch.id = :lunch and g.householdId = :home",
                        LunchGuest.class)
                .setParameter("lunch", guest.lunch())
                .setParameter("home", home)
                .getResultStream();
    }

    /** By its id alone, because its lunch would bring it back. */
    private void remove(UUID guest) {
        database.createQuery("delete from LunchGuest g where g.id = :id")
                .setParameter("id", guest)
                .executeUpdate();
    }

    private static Optional<UUID> home(GuestFacts guest, HomesMoved moved) {
        return moved.home(new Link.Pair(guest.guardian(), guest.student()), guest.household());
    }
}
