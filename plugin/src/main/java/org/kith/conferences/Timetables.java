package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Makes a round's slots out of its plan, and changes them one by one. */
@Shared
public class Timetables {

    private final EntityManager database;
    private final Slots slots;
    private final Clock clock;

    @Inject
    Event<LineMoves> moves;

    @Inject
    Timetables(EntityManager database, Slots slots, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The slots of this teacher become those of the plan. One that somebody has claimed, or that was made by hand, stays as it is, and no
     * new one overlaps it.
     *
     * @throws NoTimesLikeThis if the plan has none
     */
    public void follow(RoundFacts round, HostFacts host) {
        slots.lockHost(host.id());
        RoundPlan plan = round.plan();
        List<Span> wanted = plan.availability().times(round.zone());
        List<Slot> present = slots.locked(List.of(host.id()));
        Set<UUID> claimed =
                living(slots.claimsOf(host.id())).stream().map(Claim::slotId).collect(Collectors.toSet());
        List<Slot> staying = present.stream()
                .filter(slot -> !slot.planned() || claimed.contains(slot.id()) || wanted.contains(slot.time()))
                .toList();
        present.stream().filter(slot -> !staying.contains(slot)).forEach(database::remove);
        database.flush();
        staying.stream()
                .filter(slot -> slot.planned() && !claimed.contains(slot.id()))
                .forEach(slot -> slot.offers(offer(slot.time(), plan)));
        Collection<Span> kept = staying.stream().map(Slot::time).collect(Collectors.toSet());
        wanted.stream()
                .filter(time -> kept.stream().noneMatch(time::overlaps))
                .forEach(time -> database.persist(new Slot(host, offer(time, plan), true)));
        flush();
        moves.fire(new LineMoves(round.id()));
    }

    /** One more, by hand. @throws SlotOverlaps if this teacher meets somebody else then */
    public SlotFacts add(HostFacts host, SlotOffer offer) {
        slots.lockHost(host.id());
        Slot slot = new Slot(host, offer, false);
        demandRoom(slot, offer.time());
        database.persist(slot);
        flush();
        moves.fire(new LineMoves(host.round()));
        return slot.facts();
    }

    /** Until the transaction ends nobody else changes this teacher's times: before this one is locked. @throws NotFound if it is gone */
    public void lock(UUID slot) {
        slots.lockHost(slots.facts(slot).host());
    }

    /** @throws NotFound if it is gone; @throws SlotOverlaps if this teacher meets somebody else then; @throws SlotInUse if it is claimed */
    public SlotFacts change(UUID round, UUID id, SlotOffer offer) {
        lock(id);
        Slot slot = slots.locked(round, id);
        demandUnused(id);
        demandRoom(slot, offer.time());
        slot.changeByHand(offer);
        flush();
        moves.fire(new LineMoves(round));
        return slot.facts();
    }

    /** @throws NotFound if it is gone; @throws SlotInUse if somebody has claimed it: end that first */
    public void remove(UUID round, UUID id) {
        Slot slot = slots.locked(round, id);
        demandUnused(id);
        database.remove(slot);
        flush();
    }

    /** All of this teacher's. @throws HostInUse if somebody has claimed one */
    void removeAll(UUID host) {
        slots.lockHost(host);
        List<Slot> all = slots.locked(List.of(host));
        if (!living(slots.claimsOf(host)).isEmpty()) {
            throw new HostInUse();
        }
        all.forEach(database::remove);
        flush();
    }

    private void demandUnused(UUID slot) {
        if (!living(slots.claimsOn(slot)).isEmpty()) {
            throw new SlotInUse();
        }
    }

    /** What was held and has run out stands in nobody's way, and goes. */
    private List<Claim> living(List<Claim> claims) {
        Instant now = clock.instant();
        claims.stream().filter(claim -> !claim.livesAt(now)).forEach(database::remove);
        flush();
        return claims.stream().filter(claim -> claim.livesAt(now)).toList();
    }

    private void demandRoom(Slot slot, Span wanted) {
        boolean overlaps = slots.ofHosts(List.of(slot.hostId())).stream()
                .anyMatch(other -> !other.id().equals(slot.id()) && other.time().overlaps(wanted));
        if (overlaps) {
            throw new SlotOverlaps();
        }
    }

    private static SlotOffer offer(Span time, RoundPlan plan) {
        return new SlotOffer(time, plan.modes(), "", plan.rules().seats());
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "slot_once", "claim_slot_fk");
        }
    }
}
