package org.kith.objectives;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.NotFound;

/**
 * Writes one objective in a transaction of its own: when a constraint refuses it, the page around it can still be read and shows
 * what was typed.
 */
@Shared
class Entries {

    private final EntityManager database;

    @Inject
    Entries(EntityManager database) {
        this.database = database;
    }

    /** At the end of the course's list. @throws PersistenceException if its code or this very form was entered a moment ago */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID enter(UUID course, ObjectiveForm form) {
        int last = database.createQuery(
                        "select coalesce(max(o.place), 0) from Objective o where o.courseId = :course", Integer.class)
                .setParameter("course", course)
                .getSingleResult();
        Objective objective = new Objective(course, form, last + 1);
        database.persist(objective);
        database.flush();
        return objective.id();
    }

    /** @throws NotFound if there is none, or it belongs to another course
     *  @throws ChangedMeanwhile if somebody else has changed it since the form was opened
     *  @throws PersistenceException if its code was entered a moment ago */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void edit(UUID course, UUID id, ObjectiveForm form) {
        Objective objective = database.createQuery(
                        "select o from Objective o where o.courseId = :course and o.id = :id", Objective.class)
                .setParameter("course", course)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        objective.edit(form);
        try {
            database.flush();
        } catch (OptimisticLockException atTheSameMoment) {
            throw new ChangedMeanwhile();
        }
    }
}
