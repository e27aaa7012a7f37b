package org.kith.conferences.waiting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Offers;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;

/** Moves the line of a round on, each step in a transaction of its own: the slot is locked, all is read, then all is written. */
@Shared
public class OfferSteps {

    private final Waits waits;
    private final MadeOffers made;
    private final Offers offers;
    private final Turns turns;
    private final Clock clock;

    @Inject
    Slots slots;

    @Inject
    Bookings bookings;

    @Inject
    Event<WaitNews> news;

    @Inject
    OfferSteps(Waits waits, MadeOffers made, Offers offers, Turns turns, Clock clock) {
        this.waits = waits;
        this.made = made;
        this.offers = offers;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> rounds() {
        return waits.rounds();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<OfferFacts> lapsed(UUID round) {
        return made.lapsed(round);
    }

    /** Times with a seat that might suit somebody in line, earliest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> free(UUID round) {
        List<InLine> line = waits.line(round);
        if (line.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<SlotFacts> coming = slots.of(round).stream()
                .filter(slot -> slot.time().start().isAfter(now))
                .toList();
        KnownRound known = turns.known(round);
        List<UUID> taken = bookings.taken(coming.stream().map(SlotFacts::id).toList());
        return coming.stream()
                .filter(slot -> taken.stream().filter(slot.id()::equals).count()
                        < slot.offer().seats())
                .filter(slot -> turns.mayConcern(slot, line, known))
                .map(SlotFacts::id)
                .toList();
    }

    /** Keeps one seat of it for the first whom it suits. @return whether there is one */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean offer(UUID round, UUID slot) {
        return offers.locked(round, slot)
                .filter(free -> offers.free(free) > 0)
                .flatMap(free -> turns.next(free).map(first -> make(first, free)))
                .isPresent();
    }

    /** Nobody has answered in time. Who has got another time meanwhile waits no more, and hears nothing of the line. */
    @Transactional(TxType.REQUIRES_NEW)
    public void lapse(UUID round, OfferFacts offer) {
        offers.locked(round, offer.slot());
        if (!offers.end(offer.id())) {
            return;
        }
        made.end(offer.id(), OfferOutcome.LAPSED)
                .filter(lapsed ->
                        waits.facts(lapsed.entry()).filter(WaitFacts::isWaiting).isPresent())
                .ifPresent(lapsed -> {
                    waits.goToTheEnd(lapsed.entry());
                    tell(WaitNews.Kind.LAPSED, lapsed.entry(), Optional.of(lapsed));
                });
    }

    /** Those who wait in vain, because nobody signs up any more; where times are still to be drawn somebody will. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<WaitFacts> over(UUID round) {
        Instant now = clock.instant();
        KnownRound known = turns.known(round);
        return waits.line(round).stream()
                .filter(one -> one.open(now).isEmpty())
                .map(InLine::entry)
                .filter(wait -> known.of(wait.meeting())
                        .filter(still -> still.signsUpAt(now) || still.isToDraw())
                        .isEmpty())
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void close(WaitFacts wait) {
        waits.end(wait.id(), WaitState.CLOSED, "");
        tell(WaitNews.Kind.CLOSED, wait.id(), Optional.empty());
    }

    private OfferFacts make(InLine first, SlotFacts slot) {
        Instant until = turns.until(first, slot).orElseThrow();
        TimeWish times = first.entry().times();
        Choice choice = new Choice(slot.id(), times.way(slot.offer().bookable()).orElseThrow(), Optional.empty());
        ClaimFacts kept = offers.offer(first.meeting(), choice, first.entry().wish(), until);
        OfferFacts offer = made.keep(first.entry().id(), kept, until);
        tell(WaitNews.Kind.OFFERED, first.entry().id(), Optional.of(offer));
        return offer;
    }

    private void tell(WaitNews.Kind kind, UUID wait, Optional<OfferFacts> offer) {
        waits.facts(wait).ifPresent(facts -> news.fire(new WaitNews(kind, facts, offer)));
    }
}
