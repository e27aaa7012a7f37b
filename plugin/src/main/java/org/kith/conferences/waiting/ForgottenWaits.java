package org.kith.conferences.waiting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kith.families.PersonForgotten;

/** Removes the places in line of a person who is being forgotten, and of others for them, with what was offered. */
@Dependent
public class ForgottenWaits {

    private final EntityManager database;

    @Inject
    ForgottenWaits(EntityManager database) {
        this.database = database;
    }

    void forget(@Observes PersonForgotten person) {
        database.createQuery("delete from Wait w where w.about.guardianId in :records or w.about.studentId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }
}
