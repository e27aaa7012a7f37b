package org.kith.conferences.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.conferences.RoundFacts;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Refusal;

/**
 * Draws when the date has come: looks when it starts and several times a minute, so that a server that was down does it later. Each node does; the
 * round's lock, the only record and the states of the wishes let one of them through.
 */
@ApplicationScoped
public class Drawing {

    static final Duration EVERY = Duration.ofSeconds(15);

    private static final Logger LOG = System.getLogger(Drawing.class.getName());
    private static final int TRIES = 5;

    @Inject
    Background background;

    @Inject
    Candidates candidates;

    @Inject
    DrawSteps steps;

    @Inject
    GivingSteps giving;

    @Inject
    GoneTimes gone;

    void begin(@Observes Beginning now) {
        Task draws = new Task("draws", Lane.LONG, this::goRound);
        background.soon(draws);
        background.every(EVERY, draws);
    }

    /** One round that fails keeps no other from being drawn. */
    public void goRound() {
        for (RoundFacts round : steps.due()) {
            try {
                draw(round);
            } catch (RuntimeException mistake) {
                LOG.log(Level.ERROR, "The times of round " + round.id() + " are not given out", mistake);
            }
        }
        giving.untold().forEach(wish -> again(() -> giving.tell(wish)));
        gone.collecting().forEach(round -> again(() -> gone.tell(round)));
    }

    private void draw(RoundFacts round) {
        if (!steps.isDrawn(round)) {
            again(() -> steps.draw(round, candidates.of(round)));
        }
        giving.granted(round.id()).forEach(this::give);
        again(() -> giving.end(round));
        LOG.log(Level.INFO, "The times of round {0} are given out", round.id());
    }

    private void give(DrawWishFacts wish) {
        try {
            again(() -> giving.give(wish));
        } catch (AtTheSameMoment later) {
            LOG.log(Level.DEBUG, "Others are faster all the time");
        } catch (Refusal notAnyMore) {
            LOG.log(Level.WARNING, "Wish {0} cannot have its time any more: {1}", wish.id(), notAnyMore.key());
            again(() -> giving.giveUp(wish));
        }
    }

    /** Where another was faster, what is left is looked at again. */
    private static void again(Runnable step) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                step.run();
                return;
            } catch (AtTheSameMoment other) {
                LOG.log(Level.DEBUG, "Another was faster");
            }
        }
        step.run();
    }
}
