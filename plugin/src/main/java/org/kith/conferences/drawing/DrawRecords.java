package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;

/** Keeps the records of draws. */
@Shared
public class DrawRecords {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    DrawRecords(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As it was written; empty while there was no draw. */
    public Optional<String> text(UUID round) {
        return find(round).map(DrawRecord::text);
    }

    /** When the draw was. */
    Optional<Instant> madeAt(UUID round) {
        return find(round).map(DrawRecord::madeAt);
    }

    /** @throws AtTheSameMoment if there is one */
    void keep(UUID round, String text) {
        database.persist(new DrawRecord(round, text, clock.instant()));
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "draw_record_pk");
        }
    }

    private Optional<DrawRecord> find(UUID round) {
        return Optional.ofNullable(database.find(DrawRecord.class, round));
    }
}
