package org.kith.imports;

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

/** Has done what a teacher has confirmed, behind the scenes, once that is saved. */
@Shared
public class Runs {

    private static final Logger LOG = System.getLogger(Runs.class.getName());

    private final Background background;
    private final ImportWork work;
    private final Progress progress;

    @Inject
    Runs(Background background, ImportWork work, Progress progress) {
        this.background = background;
        this.work = work;
        this.progress = progress;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportConfirmed confirmed) {
        background.soon(new Task("import run " + confirmed.run(), Lane.SHORT, () -> run(confirmed.run())));
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
