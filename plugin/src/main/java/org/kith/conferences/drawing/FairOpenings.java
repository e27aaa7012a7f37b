package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;

/** Keeps the seeds of draws. */
@Shared
public class FairOpenings {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    FairOpenings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By which everybody can see afterwards that the seed was fixed before; empty where there is no draw. */
    public Optional<String> commitment(UUID round) {
        return find(round).map(FairOpening::commitment);
    }

    /** For the draw itself, and for nobody before it. */
    Optional<String> seed(UUID round) {
        return find(round).map(FairOpening::seed);
    }

    /** With a new seed. @return its commitment */
    String begin(UUID round) {
        FairOpening opening = new FairOpening(round, clock.instant());
        database.persist(opening);
        write();
        return opening.commitment();
    }

    void end(UUID round) {
        find(round).ifPresent(database::remove);
        write();
    }

    private Optional<FairOpening> find(UUID round) {
        return Optional.ofNullable(database.find(FairOpening.class, round));
    }

    private void write() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "fair_opening_pk");
        }
    }
}
