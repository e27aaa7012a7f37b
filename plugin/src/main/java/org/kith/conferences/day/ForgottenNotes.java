package org.kith.conferences.day;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.BookingChanged;
import org.kith.families.Families;
import org.kith.families.PersonForgotten;
import org.kith.households.Portions;

/** Removes what was written about meetings: with the person it is about, with a meeting that does not come about, and in time. */
@Dependent
public class ForgottenNotes {

    private static final List<String> ABOUT_PEOPLE = List.of(
            "SharedNote n where n.about.guardianId in :records or n.about.studentId in :records",
            "MemoryNote n where n.guardianId in :records or n.studentId in :records or n.authorId in :records",
            "Preparation n where n.studentId in :records");

    private static final List<String> OLD = List.of(
            "SharedNote n where n.about.courseId in :courses and n.writtenAt < :before",
            "MemoryNote n where n.courseId in :courses and n.writtenAt < :before",
            "Preparation n where n.courseId in :courses and n.changedAt < :before");

    private final EntityManager database;
    private final Families families;

    @Inject
    ForgottenNotes(EntityManager database, Families families) {
        this.database = database;
        this.families = families;
    }

    void forget(@Observes PersonForgotten person) {
        ABOUT_PEOPLE.forEach(which -> database.createQuery("delete from " + which)
                .setParameter("records", person.records())
                .executeUpdate());
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

    /** Of a platform, what was last written before. @return how many */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant before) {
        return Portions.of(families.courses(platform))
                .mapToInt(courses -> removeBefore(courses, before))
                .sum();
    }

    private int removeBefore(Collection<UUID> courses, Instant before) {
        return OLD.stream()
                .mapToInt(which -> database.createQuery("delete from " + which)
                        .setParameter("courses", courses)
                        .setParameter("before", before)
                        .executeUpdate())
                .sum();
    }
}
