package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.sis.match.Counts;

/** What a run says about itself while it works; nobody but the run of that list is believed. */
@Shared
public class ListProgress {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    ListProgress(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws ListReplaced if another run has the list now */
    @Transactional(TxType.REQUIRES_NEW)
    public ListTask task(UUID run) {
        FamilyList list = demand(run);
        return list.task(database.find(ListContent.class, list.id()));
    }

    /** Which moment the links of a list end that is taken back. @throws ListReplaced as above */
    @Transactional(TxType.REQUIRES_NEW)
    public Instant takenBackAt(UUID run) {
        return demand(run).takenBackAt();
    }

    /** In the caller's transaction, before it saves anything: until its end nobody else has the list. @throws ListReplaced as above */
    void demandRun(UUID run) {
        demand(run);
    }

    /** In the transaction that saves those lines. @throws ListReplaced as above */
    void reached(UUID run, int rows, Counts saved) {
        demand(run).reached(rows, saved, clock.instant());
        database.flush();
    }

    /** @return what all runs of the list have saved together. @throws ListReplaced as above */
    Counts done(UUID run, Counts compared) {
        FamilyList list = demand(run);
        list.done(compared, clock.instant());
        database.flush();
        return list.view(clock.instant()).counts();
    }

    /** @throws ListReplaced as above */
    void isTakenBack(UUID run) {
        demand(run).isTakenBack(clock.instant());
        database.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID run) {
        locked(run).ifPresent(list -> list.fail(clock.instant()));
    }

    private FamilyList demand(UUID run) {
        return locked(run).orElseThrow(ListReplaced::new);
    }

    private Optional<FamilyList> locked(UUID run) {
        return database.createQuery("select f from FamilyList f where f.run = :run", FamilyList.class)
                .setParameter("run", run)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }
}
