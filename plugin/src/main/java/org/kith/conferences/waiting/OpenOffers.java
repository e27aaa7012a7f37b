package org.kith.conferences.waiting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Offers;

/** Finds times that stand offered, and takes them back where the school needs them otherwise; in the caller's transaction. */
@Shared
public class OpenOffers {

    private final Waits waits;
    private final MadeOffers made;
    private final Offers offers;
    private final Event<WaitNews> news;

    @Inject
    OpenOffers(Waits waits, MadeOffers made, Offers offers, Event<WaitNews> news) {
        this.waits = waits;
        this.made = made;
        this.offers = offers;
        this.news = news;
    }

    /** Of every school, as their homes are told of them. */
    public List<WaitNews> all() {
        return made.open().stream()
                .flatMap(offer -> waits.facts(offer.entry()).stream()
                        .map(wait -> new WaitNews(WaitNews.Kind.OFFERED, wait, Optional.of(offer))))
                .toList();
    }

    /** What is offered of this slot is offered no more. Those homes keep their place and are told why; whoever has said yes keeps the time. */
    public void takeBack(UUID round, UUID slot, String reason) {
        offers.locked(round, slot);
        made.open().stream()
                .filter(offer -> offer.slot().equals(slot) && offers.end(offer.id()))
                .flatMap(offer -> made.end(offer.id(), OfferOutcome.WITHDRAWN).stream())
                .forEach(offer -> waits.facts(offer.entry())
                        .ifPresent(wait -> news.fire(
                                new WaitNews(WaitNews.Kind.WITHDRAWN, wait.because(reason), Optional.of(offer)))));
    }
}
