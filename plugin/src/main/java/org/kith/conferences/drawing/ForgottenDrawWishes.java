package org.kith.conferences.drawing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kith.Shared;
import org.kith.families.PersonForgotten;

/** Removes the wishes of a person who is being forgotten, and of others for them. What a record says about a number stays; it names nobody. */
@Shared
public class ForgottenDrawWishes {

    private final EntityManager database;

    @Inject
    ForgottenDrawWishes(EntityManager database) {
        this.database = database;
    }

    void forget(@Observes PersonForgotten person) {
        database.createQuery(
                        "delete from DrawWish w where w.about.guardianId in :records or w.about.studentId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }
}
