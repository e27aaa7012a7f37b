package org.kith.linking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.PersonRecords;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.Language;

/** Gathers what we know about many guardians, with a few queries for all of them. */
@Shared
public class KnownGuardians {

    private final PersonRecords records;
    private final Families families;
    private final Guardians guardians;
    private final Profiles profiles;
    private final Contacts contacts;

    @Inject
    KnownGuardians(
            PersonRecords records, Families families, Guardians guardians, Profiles profiles, Contacts contacts) {
        this.records = records;
        this.families = families;
        this.guardians = guardians;
        this.profiles = profiles;
        this.contacts = contacts;
    }

    /** By each of the records asked for. @param seen when people were in the course last */
    Map<UUID, GuardianFacts> of(Collection<UUID> wanted, Map<UUID, Instant> seen) {
        Map<UUID, UUID> persons = records.persons(wanted);
        Map<UUID, List<UUID>> all = records.ofAll(persons.values());
        Map<UUID, Named> names = families.named(all.keySet());
        Map<UUID, Profile> said = profiles.ofAll(all.keySet());
        Map<UUID, Language> chosen = guardians.languages(all.keySet());
        Map<UUID, List<ContactView>> ways =
                contacts.ofAll(all.values().stream().flatMap(List::stream).toList()).stream()
                        .collect(Collectors.groupingBy(ContactView::person));
        Map<UUID, GuardianFacts> facts = new HashMap<>();
        all.forEach((person, own) -> facts.put(
                person,
                new GuardianFacts(
                        names.getOrDefault(person, new Named(person, Optional.empty(), Optional.empty())),
                        own,
                        said.getOrDefault(person, Profile.UNSAID),
                        Optional.ofNullable(chosen.get(person)),
                        each(own, ways).flatMap(List::stream).toList(),
                        each(own, seen).max(Instant::compareTo))));
        return persons.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> facts.get(entry.getValue())));
    }

    /** Of one person, wherever. */
    public GuardianFacts one(UUID person) {
        return of(List.of(person), Map.of()).values().iterator().next();
    }

    private static <T> Stream<T> each(List<UUID> own, Map<UUID, T> by) {
        return own.stream().map(by::get).flatMap(Stream::ofNullable);
    }
}
