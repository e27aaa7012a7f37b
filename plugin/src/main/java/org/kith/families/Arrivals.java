package org.kith.families;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.Context;
import org.kith.lti.Launch;
import org.kith.visitor.Standing;

/** Writes down what a believed launch says about people: the course, the person, as what, which children. */
@Dependent
public class Arrivals {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Arrivals(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * In a transaction of its own, so that two first launches of one course at the same moment can be told apart by the unique
     * constraints: the second one simply arrives again.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Arrival arrive(UUID platform, Launch launch) {
        Standing standing = Standing.of(launch);
        Person person = person(platform, launch.subject());
        person.isCalled(launch.name());
        Optional<UUID> course =
                launch.context().filter(context -> !context.isAccount()).map(context -> course(platform, context));
        course.ifPresent(id -> {
            membership(id, person.id(), standing).arrives(standing, clock.instant());
            children(platform, id, person, standing == Standing.GUARDIAN ? launch.children() : List.of());
        });
        database.flush();
        return new Arrival(person.id(), course, standing, person.language());
    }

    private Person person(UUID platform, String subject) {
        return database.createQuery(
                        "select p from Person p where p.registrationId = :platform and p.subject = :subject",
                        Person.class)
                .setParameter("platform", platform)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> saved(new Person(platform, subject)));
    }

    private UUID course(UUID platform, Context context) {
        Course course = database.createQuery(
                        "select c from Course c where c.registrationId = :platform and c.contextId = :context",
                        Course.class)
                .setParameter("platform", platform)
                .setParameter("context", context.id())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> saved(new Course(platform, context.id(), title(context))));
        context.title().or(context::label).ifPresent(told -> course.title(title(context)));
        return course.id();
    }

    private static String title(Context context) {
        String title = context.title().or(context::label).orElse("");
        return title.substring(0, Math.min(title.length(), 255));
    }

    private Membership membership(UUID course, UUID person, Standing standing) {
        return database.createQuery(
                        "select m from Membership m where m.courseId = :course and m.personId = :person",
                        Membership.class)
                .setParameter("course", course)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> saved(new Membership(course, person, standing)));
    }

    private void children(UUID platform, UUID course, Person guardian, List<String> subjects) {
        List<Guardianship> known = database.createQuery(
                        "select g from Guardianship g where g.courseId = :course and g.guardianId = :guardian",
                        Guardianship.class)
                .setParameter("course", course)
                .setParameter("guardian", guardian.id())
                .getResultList();
        List<UUID> named =
                subjects.stream().map(subject -> person(platform, subject).id()).toList();
        known.stream().filter(link -> !named.contains(link.studentId())).forEach(database::remove);
        named.stream()
                .filter(child ->
                        known.stream().noneMatch(link -> link.studentId().equals(child)))
                .forEach(child -> {
                    membership(course, child, Standing.STUDENT);
                    database.persist(new Guardianship(course, guardian.id(), child, clock.instant()));
                });
    }

    private <T> T saved(T fresh) {
        database.persist(fresh);
        return fresh;
    }
}
