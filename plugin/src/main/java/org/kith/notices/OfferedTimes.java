package org.kith.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.conferences.waiting.WaitNews;
import org.kith.delivery.Outbox;
import org.kith.page.AtTheSameMoment;

/** Tells families, when their quiet hours have ended, what was offered to them meanwhile. Each node does; the outbox takes each letter once. */
@ApplicationScoped
public class OfferedTimes {

    static final Duration EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(OfferedTimes.class.getName());

    @Inject
    Background background;

    @Inject
    Outbox outbox;

    @Inject
    LateOffers offers;

    void begin(@Observes Beginning now) {
        if (outbox.isOn()) {
            background.every(EVERY, new Task("letters about offered times", Lane.SHORT, this::goRound));
        }
    }

    void goRound() {
        offers.find().forEach(offer -> tell(offer, offers::tell));
    }

    /** One that fails keeps no other family from hearing. */
    private static void tell(WaitNews offer, Consumer<WaitNews> how) {
        try {
            how.accept(offer);
        } catch (AtTheSameMoment anotherNode) {
            LOG.log(Level.DEBUG, "Another node has told of it");
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "No letter to place " + offer.entry().id(), mistake);
        }
    }
}
