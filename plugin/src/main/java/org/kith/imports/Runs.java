package org.kith.imports;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Starts what a teacher has confirmed, behind the scenes, once that is saved. */
@Dependent
public class Runs {

    private static final Logger LOG = System.getLogger(Runs.class.getName());

    private final ManagedExecutorService background;
    private final ImportWork work;
    private final Progress progress;

    @Inject
    Runs(ManagedExecutorService background, ImportWork work, Progress progress) {
        this.background = background;
        this.work = work;
        this.progress = progress;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportConfirmed confirmed) {
        background.execute(() -> run(confirmed.run()));
    }

    private void run(UUID run) {
        try {
            Counts counts = work.run(run);
            LOG.log(Level.INFO, "Import run {0}: {1}", run, counts);
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "Import run " + run + " has saved nothing", mistake);
            progress.failed(run);
        }
    }
}
