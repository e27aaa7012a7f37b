package org.kith.sis;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.kith.Shared;
import org.kith.background.Background;
import org.kith.background.Lane;
import org.kith.background.Task;

/** Has done what somebody has confirmed, behind the scenes, once that is saved. */
@Shared
public class ListRuns {

    private static final Logger LOG = System.getLogger(ListRuns.class.getName());

    private final Background background;
    private final ListWork work;
    private final TakingBack back;
    private final ListProgress progress;

    @Inject
    ListRuns(Background background, ListWork work, TakingBack back, ListProgress progress) {
        this.background = background;
        this.work = work;
        this.back = back;
        this.progress = progress;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListConfirmed confirmed) {
        background.soon(new Task("family list run " + confirmed.run(), Lane.SHORT, () -> run(confirmed)));
    }

    private void run(ListConfirmed confirmed) {
        UUID run = confirmed.run();
        try {
            if (confirmed.back()) {
                back.run(run);
                LOG.log(Level.INFO, "Family list run {0} took the list back", run);
            } else {
                LOG.log(Level.INFO, "Family list run {0}: {1}", run, work.run(run));
            }
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "Family list run " + run + " has stopped; what it had saved stays", mistake);
            progress.failed(run);
        }
    }
}
