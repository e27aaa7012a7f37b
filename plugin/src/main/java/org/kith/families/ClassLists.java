package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.page.NotFound;
import org.kith.visitor.Standing;

/** Who is in a course: as its class list says, and as its teacher has said. */
@Shared
public class ClassLists {

    /** People in one query. */
    public static final int AT_ONCE = 100;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    ClassLists(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name. */
    public List<Enrolled> of(UUID course) {
        Map<UUID, Membership> memberships = database.createQuery(
                        "select m from Membership m where m.courseId = :course", Membership.class)
                .setParameter("course", course)
                .getResultStream()
                .collect(Collectors.toMap(Membership::personId, Function.identity()));
        return database.createQuery("""
                        select p from Person p
                        where p.id in (select m.personId from Membership m where m.courseId = :course)
                        order by p.familyName, p.givenName, p.fullName, p.id""", Person.class)
                .setParameter("course", course)
                .getResultStream()
                .flatMap(
                        person -> Optional.ofNullable(memberships.get(person.id()))
                                .map(membership -> enrolled(person, membership))
                                .stream())
                .toList();
    }

    /** Those who are students here now, by name. */
    public List<Enrolled> students(UUID course) {
        return of(course).stream()
                .filter(enrolled -> enrolled.active() && enrolled.standing() == Standing.STUDENT)
                .toList();
    }

    /** @throws NotFound if nobody of this id is a student here now */
    public Enrolled student(UUID course, UUID id) {
        return memberships(course, List.of(id)).values().stream()
                .map(membership -> enrolled(database.find(Person.class, id), membership))
                .filter(enrolled -> enrolled.active() && enrolled.standing() == Standing.STUDENT)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Some of a list, in a transaction of its own; at most {@link #AT_ONCE}.
     *
     * @throws PersistenceException if a launch has entered one of them a moment ago: the same again finds them
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void enter(UUID platform, UUID course, List<Listed> some) {
        Map<String, Person> people = new HashMap<>(known(platform, some));
        Map<UUID, Listed> entries = new LinkedHashMap<>();
        for (Listed listed : some) {
            Person person = people.computeIfAbsent(listed.subject(), subject -> entered(platform, subject));
            person.isCalled(listed.name());
            person.hasSourcedId(listed.sourcedId());
            entries.put(person.id(), listed);
        }
        database.flush();
        Map<UUID, Membership> memberships = memberships(course, entries.keySet());
        entries.forEach((person, listed) -> memberships
                .computeIfAbsent(person, id -> entered(course, id, listed.standing()))
                .isListed(listed));
        database.flush();
    }

    /** After a whole list: whom it named before and does not name now has left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keepOnly(UUID course, Set<String> subjects) {
        Map<UUID, String> named = database.createQuery("""
                        select p from Person p
                        where p.id in (select m.personId from Membership m where m.courseId = :course)""", Person.class)
                .setParameter("course", course)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::subject));
        database.createQuery("select m from Membership m where m.courseId = :course", Membership.class)
                .setParameter("course", course)
                .getResultStream()
                .filter(membership -> !subjects.contains(named.getOrDefault(membership.personId(), "")))
                .forEach(membership -> membership.isNotListed(clock.instant()));
        database.flush();
    }

    /** What a teacher says about people of the course; of others nothing happens. In the caller's transaction. */
    public int confirm(UUID course, Collection<UUID> people, Standing as) {
        List<Membership> unproved = unproved(course, people);
        unproved.forEach(membership -> membership.confirm(as, Confirmation.TEACHER));
        return unproved.size();
    }

    /** Takes it back. */
    public int doubt(UUID course, Collection<UUID> people) {
        List<Membership> unproved = unproved(course, people);
        unproved.forEach(Membership::isNotKnownYet);
        return unproved.size();
    }

    private List<Membership> unproved(UUID course, Collection<UUID> people) {
        return database.createQuery("select m from Membership m where m.courseId = :course", Membership.class)
                .setParameter("course", course)
                .getResultStream()
                .filter(membership -> people.contains(membership.personId()) && !membership.isProved())
                .toList();
    }

    private static Enrolled enrolled(Person person, Membership membership) {
        return new Enrolled(
                person.named(),
                person.sourcedId(),
                membership.standing(),
                membership.isProved(),
                membership.confirmedBy(),
                membership.isActive());
    }

    private Map<String, Person> known(UUID platform, List<Listed> some) {
        return database.createQuery(
                        "select p from Person p where p.registrationId = :platform and p.subject in :subjects",
                        Person.class)
                .setParameter("platform", platform)
                .setParameter("subjects", some.stream().map(Listed::subject).toList())
                .getResultStream()
                .collect(Collectors.toMap(Person::subject, Function.identity()));
    }

    private Map<UUID, Membership> memberships(UUID course, Collection<UUID> people) {
        return database.createQuery(
                        "select m from Membership m where m.courseId = :course and m.personId in :people",
                        Membership.class)
                .setParameter("course", course)
                .setParameter("people", List.copyOf(people))
                .getResultStream()
                .collect(Collectors.toMap(Membership::personId, Function.identity()));
    }

    private Person entered(UUID platform, String subject) {
        Person person = new Person(platform, subject);
        database.persist(person);
        return person;
    }

    private Membership entered(UUID course, UUID person, Standing standing) {
        Membership membership = new Membership(course, person, standing);
        database.persist(membership);
        return membership;
    }
}
