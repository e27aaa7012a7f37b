package org.kith.conferences.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.LineMoves;
import org.kith.conferences.SlotTaken;
import org.kith.page.AtTheSameMoment;

/**
 * Offers free times to those who wait: at once when one has become free, and every minute, because time makes some free by passing and a
 * server may have been down. Each node does; the slot's lock and the claims' constraints let one of them through.
 */
@ApplicationScoped
public class Offering {

    static final Duration EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(Offering.class.getName());
    private static final int TRIES = 5;

    @Inject
    Background background;

    @Inject
    OfferSteps steps;

    void begin(@Observes Beginning now) {
        background.every(EVERY, new Task("waiting lists", Lane.SHORT, this::goRound));
    }

    void move(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineMoves line) {
        soon(line.round());
    }

    void move(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookingChanged change) {
        change.before().ifPresent(freed -> soon(freed.meeting().round()));
    }

    /** One round that fails keeps no other from moving. */
    void goRound() {
        for (UUID round : steps.rounds()) {
            try {
                goRound(round);
            } catch (RuntimeException mistake) {
                LOG.log(Level.ERROR, "The waiting list of round " + round + " does not move", mistake);
            }
        }
    }

    public void goRound(UUID round) {
        steps.lapsed(round)
                .forEach(offer -> done(() -> {
                    steps.lapse(round, offer);
                    return false;
                }));
        steps.over(round)
                .forEach(wait -> done(() -> {
                    steps.close(wait);
                    return false;
                }));
        for (UUID slot : steps.free(round)) {
            while (done(() -> steps.offer(round, slot))) {
                LOG.log(Level.DEBUG, "Offered a seat of slot {0}", slot);
            }
        }
    }

    private void soon(UUID round) {
        background.soon(new Task("waiting list of round " + round, Lane.SHORT, () -> goRound(round)));
    }

    /** Where another node was faster, what is left is looked at again. */
    private static boolean done(BooleanSupplier step) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return step.getAsBoolean();
            } catch (AtTheSameMoment | AlreadyBooked | SlotTaken other) {
                LOG.log(Level.DEBUG, "Another was faster");
            }
        }
        return false;
    }
}
