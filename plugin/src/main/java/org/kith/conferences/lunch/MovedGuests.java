package org.kith.conferences.lunch;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        Portions.of(moved.children())
                .flatMap(some -> database.createQuery(
                                "select g from LunchGuest g where g.studentId in :children", LunchGuest.class)
                        .setParameter("children", some)
                        .getResultStream())
                .toList()
                .forEach(guest -> home(guest.facts(), moved).ifPresent(home -> move(guest, home)));
    }

    private void move(LunchGuest guest, UUID home) {
        List<LunchGuest> both = Stream.concat(Stream.of(guest), invited(guest.facts(), home))
                .sorted(Comparator.comparing(LunchGuest::facts, ORDER))
                .toList();
        both.stream().skip(1).forEach(other -> remove(other.facts().id()));
        if (both.get(0).equals(guest)) {
            guest.comes(home);
        }
        database.flush();
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
