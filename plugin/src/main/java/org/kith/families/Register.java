package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.Shared;
import org.kith.lti.Context;
import org.kith.visitor.Standing;

/**
 * Finds the row of whatever a launch names, or enters it. A whole class may open Families at the same moment, and several launches
 * name the same course and the same child: so each row is entered on its own, whoever comes second finds it, and nobody waits
 * for others in a circle.
 */
@Shared
class Register {

    private final EntityManager database;
    private final Entries entries;
    private final Clock clock;

    @Inject
    Register(EntityManager database, Entries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    UUID person(UUID platform, String subject) {
        return foundOrEntered(() -> knownPerson(platform, subject), () -> new Person(platform, subject));
    }

    UUID course(UUID platform, Context context) {
        return foundOrEntered(() -> knownCourse(platform, context.id()), () -> new Course(platform, context));
    }

    UUID membership(UUID course, UUID person, Standing standing) {
        return foundOrEntered(() -> knownMembership(course, person), () -> new Membership(course, person, standing));
    }

    UUID observation(UUID course, UUID guardian, UUID child) {
        return foundOrEntered(
                () -> knownObservation(course, guardian, child),
                () -> new Observation(course, guardian, child, clock.instant()));
    }

    private UUID foundOrEntered(Supplier<Optional<UUID>> known, Supplier<Object> fresh) {
        return known.get().orElseGet(() -> {
            try {
                entries.enter(fresh.get());
                return known.get().orElseThrow();
            } catch (PersistenceException failure) {
                return known.get().orElseThrow(() -> failure);
            }
        });
    }

    /** Empty if nobody of this platform is called so by its LMS. */
    Optional<UUID> knownPerson(UUID platform, String subject) {
        return database.createQuery(
                        "select p.id from Person p where p.registrationId = :platform and p.subject = :subject",
                        UUID.class)
                .setParameter("platform", platform)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private Optional<UUID> knownCourse(UUID platform, String context) {
        return database.createQuery(
                        "select c.id from Course c where c.registrationId = :platform and c.contextId = :context",
                        UUID.class)
                .setParameter("platform", platform)
                .setParameter("context", context)
                .getResultStream()
                .findFirst();
    }

    private Optional<UUID> knownMembership(UUID course, UUID person) {
        return database.createQuery(
                        "select m.id from Membership m where m.courseId = :course and m.personId = :person", UUID.class)
                .setParameter("course", course)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private Optional<UUID> knownObservation(UUID course, UUID guardian, UUID child) {
        return database.createQuery("""
                        select g.id from Observation g
                        where g.courseId = :course and g.guardianId = :guardian and g.studentId = :child""", UUID.class)
                .setParameter("course", course)
                .setParameter("guardian", guardian)
                .setParameter("child", child)
                .getResultStream()
                .findFirst();
    }
}
