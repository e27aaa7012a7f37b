package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Portions;

/** Finds when teachers meet families at school, in whatever round; asked before something else is agreed on with them. */
@Shared
public class Engagements {

    private final EntityManager database;
    private final Slots slots;
    private final Clock clock;

    @Inject
    Engagements(EntityManager database, Slots slots, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.clock = clock;
    }

    /** Nobody gets a seat of this teacher's at that time until the transaction ends. In the order of time, as longer meetings lock. */
    public void lock(Collection<UUID> teacher, Span time) {
        slots(teacher, time).forEach(slot -> slots.locked(slot.round(), slot.id()));
    }

    /** What is booked with this teacher then, kept or offered. @param teacher all records of theirs */
    public List<Span> of(Collection<UUID> teacher, Span within) {
        List<SlotFacts> all = slots(teacher, within);
        Instant now = clock.instant();
        Set<UUID> claimed = Portions.of(all.stream().map(SlotFacts::id).toList())
                .flatMap(some -> database.createQuery("select c from Claim c where c.slotId in :slots", Claim.class)
                        .setParameter("slots", some)
                        .getResultStream())
                .filter(claim -> claim.livesAt(now))
                .map(Claim::slotId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(slot -> claimed.contains(slot.id()))
                .map(SlotFacts::time)
                .toList();
    }

    private List<SlotFacts> slots(Collection<UUID> teacher, Span within) {
        return database.createQuery("""
                        select s from Slot s where s.startsAt < :end and s.endsAt > :start
                          and s.hostId in (select h.id from Host h where h.teacherId in :teacher)""", Slot.class)
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .setParameter("teacher", teacher)
                .getResultStream()
                .map(Slot::facts)
                .sorted(SlotFacts.IN_ORDER)
                .toList();
    }
}
