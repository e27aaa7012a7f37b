package org.kith.conferences.day;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps what students bring. Whose student it is, is the caller's to ask. */
@Shared
public class Preparations {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Preparations(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Prepared of(StudentPlace place) {
        return entity(place).map(Preparation::facts).orElse(Prepared.NOTHING);
    }

    /** In a transaction of its own. @throws AtTheSameMoment if somebody else writes the same now */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(StudentPlace place, Prepared said, UUID by) {
        Instant now = clock.instant();
        Optional<Preparation> known = entity(place);
        known.ifPresent(kept -> kept.says(said, by, now));
        Preparation kept = known.orElseGet(() -> new Preparation(place, said, by, now));
        try {
            database.persist(kept);
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "preparation_once");
        }
    }

    private Optional<Preparation> entity(StudentPlace place) {
        return database.createQuery("""
                        select p from Preparation p where p.roundId = :round and p.courseId = :course
                          and p.studentId = :student""", Preparation.class)
                .setParameter("round", place.round())
                .setParameter("course", place.course())
                .setParameter("student", place.student())
                .getResultStream()
                .findFirst();
    }
}
