package org.kith.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Portions;
import org.kith.page.NotFound;

/** A course's imports; always asked for through the course of the visit. */
@Shared
public class Imports {

    private final EntityManager database;
    private final Event<ImportConfirmed> confirmed;
    private final Clock clock;

    @Inject
    Imports(EntityManager database, Event<ImportConfirmed> confirmed, Clock clock) {
        this.database = database;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    ImportView keep(UUID course, UUID teacher, Upload upload) {
        ObjectiveImport kept = new ObjectiveImport(course, teacher, upload, clock.instant());
        database.persist(kept);
        database.flush();
        return kept.view(clock.instant());
    }

    /** @throws NotFound if there is none, or it belongs to another course */
    ImportView get(UUID course, UUID id) {
        return entity(course, id, LockModeType.NONE).view(clock.instant());
    }

    /** What the file says. @throws NotFound as above */
    String text(UUID course, UUID id) {
        return entity(course, id, LockModeType.NONE).task().text();
    }

    /** Starts it once this transaction has ended well, unless it was started or cancelled before. @throws NotFound as above */
    ImportView confirm(UUID course, UUID id) {
        ObjectiveImport wanted = entity(course, id, LockModeType.PESSIMISTIC_WRITE);
        wanted.confirm(clock.instant()).ifPresent(run -> confirmed.fire(new ImportConfirmed(run)));
        database.flush();
        return wanted.view(clock.instant());
    }

    /** @throws NotFound as above */
    ImportView cancel(UUID course, UUID id) {
        ObjectiveImport unwanted = entity(course, id, LockModeType.PESSIMISTIC_WRITE);
        unwanted.cancel(clock.instant());
        database.flush();
        return unwanted.view(clock.instant());
    }

    private ObjectiveImport entity(UUID course, UUID id, LockModeType lock) {
        return database.createQuery(
                        "select i from ObjectiveImport i where i.courseId = :course and i.id = :id",
                        ObjectiveImport.class)
                .setParameter("course", course)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Removes what last went on before this instant in these courses, in a transaction of its own. @return how many */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeBefore(List<UUID> courses, Instant before) {
        return Portions.of(courses)
                .mapToInt(some -> database.createQuery(
                                "delete from ObjectiveImport i where i.courseId in :courses and i.movedAt < :before")
                        .setParameter("courses", some)
                        .setParameter("before", before)
                        .executeUpdate())
                .sum();
    }
}
