package org.kith.households;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;

/** How to reach many people, with as many queries for three hundred as for three. */
@Shared
public class WaysOfPeople {

    private final PersonRecords records;
    private final Contacts contacts;

    @Inject
    WaysOfPeople(PersonRecords records, Contacts contacts) {
        this.records = records;
        this.contacts = contacts;
    }

    /** By the record that was asked for; those of a person under any record. */
    public Map<UUID, List<ContactView>> of(Collection<UUID> people) {
        Map<UUID, UUID> persons = records.persons(people);
        Map<UUID, List<UUID>> all = records.ofAll(persons.values());
        Map<UUID, List<ContactView>> each =
                contacts.ofAll(all.values().stream().flatMap(List::stream).toList()).stream()
                        .collect(Collectors.groupingBy(ContactView::person));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> all.getOrDefault(persons.get(person), List.of()).stream()
                                .flatMap(record -> each.getOrDefault(record, List.of()).stream())
                                .toList()));
    }
}
