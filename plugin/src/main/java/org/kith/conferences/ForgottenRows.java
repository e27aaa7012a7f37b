package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.PersonForgotten;
import org.kith.households.Portions;

/** Removes rows of the rooms of conferences: with the person they are about, and when the school's term for them is over. */
@Shared
public class ForgottenRows {

    private final EntityManager database;
    private final Families families;

    @Inject
    ForgottenRows(EntityManager database, Families families) {
        this.database = database;
        this.families = families;
    }

    /** In the caller's transaction. @param which what follows "delete from", about the person's {@code :records} */
    public void with(PersonForgotten person, List<String> which) {
        which.forEach(rows -> database.createQuery("delete from " + rows)
                .setParameter("records", person.records())
                .executeUpdate());
    }

    /**
     * Of a platform, in a transaction of its own.
     *
     * @param which what follows "delete from", of {@code :courses} and {@code :before} then
     * @return how many there were
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int before(UUID platform, Instant before, List<String> which) {
        return Portions.of(families.courses(platform))
                .mapToInt(courses -> which.stream()
                        .mapToInt(rows -> database.createQuery("delete from " + rows)
                                .setParameter("courses", courses)
                                .setParameter("before", before)
                                .executeUpdate())
                        .sum())
                .sum();
    }
}
