package org.kith.conferences;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kith.families.PersonForgotten;

/** Removes what stands about a person who is being forgotten: what they have booked or keep, what was booked about them, and what was. */
@Dependent
public class ForgottenMeetings {

    private final EntityManager database;

    @Inject
    ForgottenMeetings(EntityManager database) {
        this.database = database;
    }

    /** Their times are free again. */
    void forget(@Observes PersonForgotten person) {
        remove("Claim", person);
        remove("PastClaim", person);
        remove("KeptCancellation", person);
    }

    private void remove(String what, PersonForgotten person) {
        database.createQuery("delete from " + what
                        + " c where c.about.guardianId in :records or c.about.studentId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }
}
