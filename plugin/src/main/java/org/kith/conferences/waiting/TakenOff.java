package org.kith.conferences.waiting;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.CourseLeaves;
import org.kith.conferences.Offers;

/** Takes homes off the line, in the caller's transaction and with a letter. */
@Shared
public class TakenOff {

    private final Waits waits;
    private final MadeOffers made;
    private final Offers offers;
    private final Event<WaitNews> news;
    private final Clock clock;

    @Inject
    TakenOff(Waits waits, MadeOffers made, Offers offers, Event<WaitNews> news, Clock clock) {
        this.waits = waits;
        this.made = made;
        this.offers = offers;
        this.news = news;
        this.clock = clock;
    }

    /** Before its teachers are gone, so that its families may still be told. */
    void leave(@Observes CourseLeaves leaving) {
        waits.line(leaving.round()).stream()
                .filter(one -> one.meeting().course().equals(leaving.course()))
                .forEach(one -> takeOff(one, WaitNews.Kind.COURSE_LEFT, ""));
    }

    void takeOff(InLine one, WaitNews.Kind why, String reason) {
        decline(one);
        waits.end(one.entry().id(), WaitState.TAKEN_OFF, reason);
        waits.facts(one.entry().id()).ifPresent(wait -> news.fire(new WaitNews(why, wait, Optional.empty())));
    }

    /** What is offered now is somebody else's. */
    void decline(InLine one) {
        one.open(clock.instant())
                .filter(offer -> offers.end(offer.id()))
                .ifPresent(offer -> made.end(offer.id(), OfferOutcome.DECLINED));
    }
}
