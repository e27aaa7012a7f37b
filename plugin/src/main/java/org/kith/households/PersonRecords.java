package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;

/** Which records are of one person. */
@Shared
public class PersonRecords {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    PersonRecords(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The record that stands for this person: itself, unless it was merged into another. */
    public UUID person(UUID record) {
        return merged(record).map(MergedRecord::personId).orElse(record);
    }

    /** For several at once; every one of them is a key. */
    public Map<UUID, UUID> persons(Collection<UUID> wanted) {
        Map<UUID, UUID> persons = new HashMap<>();
        wanted.forEach(record -> persons.put(record, record));
        merged("m.recordId", wanted).forEach(merged -> persons.put(merged.recordId(), merged.personId()));
        return persons;
    }

    /** All records of several people at once, by the record that stands for each. @param people such records */
    public Map<UUID, List<UUID>> ofAll(Collection<UUID> people) {
        Map<UUID, List<UUID>> records = new HashMap<>();
        people.forEach(person -> records.put(person, new ArrayList<>(List.of(person))));
        merged("m.personId", people)
                .forEach(merged -> records.getOrDefault(merged.personId(), new ArrayList<>())
                        .add(merged.recordId()));
        return records;
    }

    /** All records of this person, whichever of them is given; the one that stands for the person first. */
    public List<UUID> of(UUID record) {
        List<MergedRecord> merged = database.createQuery("""
                        select m from MergedRecord m where m.personId = :record or m.personId in (
                            select own.personId from MergedRecord own where own.recordId = :record)
                        order by m.mergedAt""", MergedRecord.class)
                .setParameter("record", record)
                .getResultList();
        UUID person = merged.stream().map(MergedRecord::personId).findFirst().orElse(record);
        return Stream.concat(Stream.of(person), merged.stream().map(MergedRecord::recordId))
                .toList();
    }

    /** Both are one person from now on, in the caller's transaction; that of the second stands for both. Once is enough. */
    public void merge(UUID record, UUID into, UUID by) {
        UUID from = person(record);
        UUID person = person(into);
        if (!from.equals(person)) {
            mergedInto(from).forEach(other -> other.isOf(person));
            database.persist(new MergedRecord(from, person, by, clock.instant()));
            database.flush();
        }
    }

    /** This record is a person of its own again; what was said under it was never moved. */
    public void split(UUID record) {
        merged(record).ifPresent(database::remove);
        database.flush();
    }

    private List<MergedRecord> merged(String where, Collection<UUID> ids) {
        return Portions.of(ids)
                .flatMap(some -> database.createQuery(
                                "select m from MergedRecord m where " + where + " in :ids order by m.mergedAt",
                                MergedRecord.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    private Optional<MergedRecord> merged(UUID record) {
        return Optional.ofNullable(database.find(MergedRecord.class, record));
    }

    private List<MergedRecord> mergedInto(UUID person) {
        return database.createQuery(
                        "select m from MergedRecord m where m.personId = :person order by m.mergedAt",
                        MergedRecord.class)
                .setParameter("person", person)
                .getResultList();
    }
}
