package org.kith.conferences.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.families.PersonForgotten;
import org.kith.households.Portions;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes offers: with the person they are about, and as long after they were made as the school says. */
@Dependent
public class ForgottenOffers implements Purge {

    private final EntityManager database;
    private final Families families;

    @Inject
    ForgottenOffers(EntityManager database, Families families) {
        this.database = database;
        this.families = families;
    }

    void forget(@Observes PersonForgotten person) {
        database.createQuery(
                        "delete from Offer o where o.about.guardianId in :records or o.about.studentId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int purge(UUID platform, Instant before) {
        return Portions.of(families.courses(platform))
                .mapToInt(courses -> database.createQuery(
                                "delete from Offer o where o.about.courseId in :courses and o.offeredAt < :before")
                        .setParameter("courses", courses)
                        .setParameter("before", before)
                        .executeUpdate())
                .sum();
    }
}
