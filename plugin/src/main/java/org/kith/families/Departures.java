package org.kith.families;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Erasures;
import org.kith.households.PersonRecords;

/** Finds whoever has been gone long enough, and forgets them: what they wrote stays, without a name. */
@Shared
public class Departures {

    private final EntityManager database;
    private final PersonRecords records;
    private final Erasures erasures;
    private final Event<PersonForgotten> forgotten;

    @Inject
    Departures(EntityManager database, PersonRecords records, Erasures erasures, Event<PersonForgotten> forgotten) {
        this.database = database;
        this.records = records;
        this.erasures = erasures;
        this.forgotten = forgotten;
    }

    /** People who left the last of their courses before this instant, under every record. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> before(UUID platform, Instant before) {
        return database.createQuery("""
                        select p.id from Person p where p.registrationId = :platform and p.forgotten = false
                        and p.id in (select gone.personId from Membership gone where gone.leftAt < :before)
                        and p.id not in (
                            select m.personId from Membership m where m.active = true or m.leftAt >= :before)""", UUID.class)
                .setParameter("platform", platform)
                .setParameter("before", before)
                .getResultStream()
                .filter(person -> records.of(person).stream().allMatch(record -> hasLeft(record, before)))
                .toList();
    }

    /** People whom no LMS knows and who care for nobody any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> withoutAnybody(UUID platform) {
        return database.createQuery("""
                        select p.id from Person p where p.registrationId = :platform and p.forgotten = false
                        and p.subject like :outside""", UUID.class)
                .setParameter("platform", platform)
                .setParameter("outside", Newcomers.OUTSIDE + "%")
                .getResultStream()
                .filter(person -> !erasures.isHeld(person))
                .toList();
    }

    /** All records of this person, in a transaction of its own. Whoever comes back is somebody new. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(UUID person) {
        forgetNow(person);
    }

    /** The same in the caller's transaction. */
    public void forgetNow(UUID person) {
        List<UUID> all = records.of(person);
        forgotten.fire(new PersonForgotten(all));
        database.createQuery("delete from Observation o where o.guardianId in :people or o.studentId in :people")
                .setParameter("people", all)
                .executeUpdate();
        database.createQuery("delete from Membership m where m.personId in :people")
                .setParameter("people", all)
                .executeUpdate();
        erasures.erase(all);
        people(all).forEach(Person::forget);
        database.flush();
    }

    /** Only what features keep of this person, whose name and links the law keeps. In the caller's transaction. */
    public void letGo(UUID person) {
        forgotten.fire(new PersonForgotten(records.of(person)));
    }

    private boolean hasLeft(UUID record, Instant before) {
        return memberships(record).stream()
                .allMatch(membership -> membership
                        .leftAt()
                        .filter(left -> left.isBefore(before))
                        .isPresent());
    }

    private List<Membership> memberships(UUID person) {
        return database.createQuery("select m from Membership m where m.personId = :person", Membership.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<Person> people(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(database.find(Person.class, id)))
                .flatMap(Optional::stream)
                .toList();
    }
}
