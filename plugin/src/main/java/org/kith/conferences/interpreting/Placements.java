package org.kith.conferences.interpreting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ClaimFacts;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps who interprets which meeting. */
@Shared
public class Placements {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Placements(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By the id of the meeting; only where it is still that meeting, at that time and in that language. */
    public Map<UUID, Placed> of(Collection<ClaimFacts> meetings) {
        Map<UUID, ClaimFacts> asked = new HashMap<>();
        meetings.forEach(meeting -> asked.put(meeting.id(), meeting));
        Map<UUID, Placed> placed = new HashMap<>();
        entities(asked.keySet())
                .map(Placement::facts)
                .filter(one -> Optional.ofNullable(asked.get(one.claim()))
                        .filter(one::isFor)
                        .isPresent())
                .forEach(one -> placed.put(one.claim(), one));
        return placed;
    }

    /** Everything these interpret from now on. */
    List<Placed> ofInterpreters(Collection<UUID> interpreters) {
        return Portions.of(interpreters)
                .flatMap(some -> database.createQuery("""
                                select p from Placement p where p.interpreterId in :some and p.endsAt > :now""", Placement.class)
                        .setParameter("some", some)
                        .setParameter("now", clock.instant())
                        .getResultStream())
                .map(Placement::facts)
                .toList();
    }

    /** In place of who was there. @throws AtTheSameMoment if the meeting has gone, or another has placed somebody meanwhile */
    void place(Map<ClaimFacts, Chosen> chosen, UUID by) {
        release(chosen.keySet().stream().map(ClaimFacts::id).toList());
        chosen.forEach((claim, who) -> database.persist(new Placement(claim, who, by, clock.instant())));
        flush();
    }

    void release(Collection<UUID> claims) {
        entities(claims).toList().forEach(database::remove);
        flush();
    }

    void confirm(ClaimFacts meeting, boolean comes) {
        entities(List.of(meeting.id()))
                .filter(one -> one.facts().isFor(meeting))
                .forEach(one -> one.confirm(comes ? Optional.of(clock.instant()) : Optional.empty()));
        flush();
    }

    /** Whoever was to be there is free again; nobody was to be at what is new. */
    void follow(@Observes BookingChanged change) {
        change.before().flatMap(moved -> change.now()).ifPresent(now -> {
            List<Placement> left = entities(List.of(now.id()))
                    .filter(one -> !one.facts().isFor(now))
                    .toList();
            left.forEach(database::remove);
        });
    }

    private Stream<Placement> entities(Collection<UUID> claims) {
        return Portions.of(claims)
                .flatMap(some -> database.createQuery(
                                "select p from Placement p where p.claimId in :claims", Placement.class)
                        .setParameter("claims", some)
                        .getResultStream());
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "placement_claim_once", "placement_line_once", "placement_claim_fk");
        }
    }
}
