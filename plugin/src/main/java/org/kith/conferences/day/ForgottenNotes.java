package org.kith.conferences.day;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ForgottenRows;
import org.kith.families.PersonForgotten;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes what was written about meetings: with the person it is about, with a meeting that does not come about, and in time. */
@Shared
public class ForgottenNotes implements Purge {

    private static final List<String> ABOUT_PEOPLE = List.of(
            "SharedNote n where n.about.guardianId in :records or n.about.studentId in :records",
            "MemoryNote n where n.guardianId in :records or n.studentId in :records or n.authorId in :records",
            "Preparation n where n.studentId in :records");

    private static final List<String> OLD = List.of(
            "SharedNote n where n.about.courseId in :courses and n.writtenAt < :before",
            "MemoryNote n where n.courseId in :courses and n.writtenAt < :before",
            "Preparation n where n.courseId in :courses and n.changedAt < :before");

    private final EntityManager database;
    private final ForgottenRows rows;

    @Inject
    ForgottenNotes(EntityManager database, ForgottenRows rows) {
        this.database = database;
        this.rows = rows;
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }

    void end(@Observes BookingChanged change) {
        if (change.now().isEmpty()) {
            change.before()
                    .ifPresent(gone -> Stream.of("SharedNote", "MemoryNote")
                            .forEach(kind -> database.createQuery("delete from " + kind + " n where n.claimId = :claim")
                                    .setParameter("claim", gone.id())
                                    .executeUpdate()));
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return rows.before(platform, before, OLD);
    }
}
