package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.NotFound;

/** Finds and keeps the addresses of people. Whose they are is the caller's to ask. */
@Shared
public class Contacts {

    private final EntityManager database;
    private final PersonRecords records;
    private final Clock clock;

    @Inject
    Contacts(EntityManager database, PersonRecords records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /** Of this person under any record: the preferred one first, then the oldest. */
    public List<ContactView> of(UUID person) {
        return ways(records.of(person));
    }

    /** Of all these records together, as {@link #of}. */
    public List<ContactView> ofAll(Collection<UUID> people) {
        return ways(people);
    }

    /** Adds it, or finds it; one that was withdrawn stays so. The first of a person is the preferred one. */
    public ContactView add(UUID person, Address address) {
        List<ContactView> known = of(person);
        Optional<ContactView> same =
                known.stream().filter(way -> way.address().equals(address)).findFirst();
        return same.orElseGet(() -> {
            ContactWay fresh = new ContactWay(person, address, clock.instant());
            fresh.isPreferred(known.stream().noneMatch(ContactView::preferred));
            database.persist(fresh);
            database.flush();
            return fresh.view();
        });
    }

    /** This one first from now on. @throws NotFound if it is not this person's */
    public void prefer(UUID person, UUID id) {
        ContactWay wished = own(person, id);
        of(person).forEach(way -> database.find(ContactWay.class, way.id()).isPreferred(false));
        wished.give();
        wished.isPreferred(true);
        database.flush();
    }

    /** Nothing is sent there any more. @throws NotFound if it is not this person's */
    public void withdraw(UUID person, UUID id) {
        own(person, id).withdraw(clock.instant());
        database.flush();
    }

    /** The owner may be reached there again. @throws NotFound if it is not this person's */
    public void give(UUID person, UUID id) {
        own(person, id).give();
        database.flush();
    }

    /** @throws NotFound if it is not this person's */
    public void remove(UUID person, UUID id) {
        database.remove(own(person, id));
        database.flush();
    }

    /** Its owner has shown to read there. @throws NotFound if it is not this person's */
    public void prove(UUID person, UUID id) {
        own(person, id).isProved(clock.instant());
        database.flush();
    }

    /** A message to this address came back, whoever has it. */
    public void returned(Address address) {
        database.createQuery(
                        "select w from ContactWay w where w.channel = :channel and w.address = :address",
                        ContactWay.class)
                .setParameter("channel", address.channel())
                .setParameter("address", address.text())
                .getResultStream()
                .forEach(way -> way.isReturned(clock.instant()));
        database.flush();
    }

    private ContactWay own(UUID person, UUID id) {
        return of(person).stream()
                .filter(way -> way.id().equals(id))
                .map(way -> database.find(ContactWay.class, way.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<ContactView> ways(Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery("""
                                select w from ContactWay w where w.personId in :people
                                order by w.preferred desc, w.addedAt, w.id""", ContactWay.class)
                        .setParameter("people", some)
                        .getResultStream())
                .map(ContactWay::view)
                .toList();
    }
}
