package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.PersonRecords;
import org.kith.lti.Launch;
import org.kith.visitor.Standing;

/** What a launch writes, each time in a transaction of its own. */
@Shared
class Entries {

    private final EntityManager database;
    private final PersonRecords records;
    private final Clock clock;

    @Inject
    Entries(EntityManager database, PersonRecords records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /** @throws PersistenceException if another launch has entered the same row a moment ago */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enter(Object fresh) {
        database.persist(fresh);
        database.flush();
    }

    /**
     * Once every row is there: what they say now. All is read before anything is written, and people and courses are written
     * before what refers to them, as an insert locks them on Derby; otherwise two launches could wait for each other.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Arrival arrives(Attendance who, Launch launch) {
        Person person = database.find(Person.class, who.person());
        Optional<Membership> membership = who.course().map(course -> membership(course, who.person()));
        List<Observation> ended = who.course().stream()
                .flatMap(course -> observations(course, who.person()).stream())
                .filter(link -> !who.children().contains(link.studentId()))
                .toList();
        person.isCalled(launch.name());
        person.hasSourcedId(launch.person().sourcedId());
        person.readsTheLmsIn(launch.locale());
        who.course().ifPresent(course -> launch.context().ifPresent(database.find(Course.class, course)::isCalled));
        database.flush();
        membership.ifPresent(here -> here.arrives(who.standing(), clock.instant()));
        ended.forEach(database::remove);
        database.flush();
        Standing standing = membership.map(Membership::standing).orElse(who.standing());
        Person known = database.find(Person.class, records.person(who.person()));
        return new Arrival(known.id(), who.course(), standing, Standing.besides(launch), known.language());
    }

    private Membership membership(UUID course, UUID person) {
        return database.createQuery(
                        "select m from Membership m where m.courseId = :course and m.personId = :person",
                        Membership.class)
                .setParameter("course", course)
                .setParameter("person", person)
                .getSingleResult();
    }

    private List<Observation> observations(UUID course, UUID guardian) {
        return database.createQuery(
                        "select g from Observation g where g.courseId = :course and g.guardianId = :guardian",
                        Observation.class)
                .setParameter("course", course)
                .setParameter("guardian", guardian)
                .getResultList();
    }
}
