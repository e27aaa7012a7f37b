package org.kith.imports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;

/**
 * What a run says about itself while it works. Each word but the last is a transaction of its own, so that the page that waits can
 * read it; nobody but the run of that import is believed.
 */
@Shared
public class Progress {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Progress(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws RunReplaced if another run has the import now */
    @Transactional(TxType.REQUIRES_NEW)
    public Task task(UUID run) {
        return locked(run).map(ObjectiveImport::task).orElseThrow(RunReplaced::new);
    }

    /** @throws RunReplaced if another run has the import now */
    @Transactional(TxType.REQUIRES_NEW)
    public void reached(UUID run, int rows) {
        locked(run).orElseThrow(RunReplaced::new).reached(rows, clock.instant());
    }

    /** The last word: part of the transaction that saves what was brought in. @throws RunReplaced as above */
    void done(UUID run, Counts counts) {
        locked(run).orElseThrow(RunReplaced::new).done(counts, clock.instant());
        database.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID run) {
        locked(run).ifPresent(imported -> imported.fail(clock.instant()));
    }

    private Optional<ObjectiveImport> locked(UUID run) {
        return database.createQuery("select i from ObjectiveImport i where i.run = :run", ObjectiveImport.class)
                .setParameter("run", run)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What a run works on. @param teacher who wants it @param text of the file */
    record Task(UUID course, UUID teacher, String text) {}
}
