package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;

/** Addresses and languages by the hundred, as a list brings them; {@link Contacts} and {@link Profiles} are for one at a time. */
@Shared
public class ManyAddresses {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    ManyAddresses(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who has these addresses, on any platform; one may be of several people. */
    public Map<Address, Set<UUID>> owners(Collection<Address> addresses) {
        Map<Address, Set<UUID>> owners = new HashMap<>();
        Portions.of(addresses.stream().map(Address::text).toList())
                .flatMap(some -> ways("w.address", some))
                .map(ContactWay::view)
                .forEach(way -> owners.computeIfAbsent(way.address(), none -> new HashSet<>())
                        .add(way.person()));
        owners.keySet().retainAll(Set.copyOf(addresses));
        return owners;
    }

    /** Of these records. */
    public Map<UUID, Set<Address>> of(Collection<UUID> records) {
        return Portions.of(records)
                .flatMap(some -> ways("w.personId", some))
                .map(ContactWay::view)
                .collect(Collectors.groupingBy(
                        ContactView::person, Collectors.mapping(ContactView::address, Collectors.toSet())));
    }

    /**
     * Adds addresses that these people do not have; to be flushed by the caller.
     *
     * @param unreached those of them who have none at all: their first one is the preferred one
     */
    public void add(Map<UUID, Set<Address>> wanted, Set<UUID> unreached) {
        Instant now = clock.instant();
        wanted.forEach((person, addresses) -> {
            boolean first = unreached.contains(person);
            for (Address address : addresses) {
                persist(person, address, now, first);
                first = false;
            }
        });
    }

    /**
     * In which language these people read; what somebody has said already stays. To be flushed by the caller.
     *
     * @param newcomers those of them of whom nothing is known
     */
    public void read(Map<UUID, String> languages, Set<UUID> newcomers) {
        Map<UUID, GuardianProfile> known = profiles(languages.keySet().stream()
                .filter(person -> !newcomers.contains(person))
                .toList());
        languages.forEach((person, tag) -> {
            GuardianProfile profile = known.computeIfAbsent(person, this::fresh);
            if (profile.view().reads().isEmpty()) {
                profile.says(profile.view().reading(tag));
            }
        });
    }

    private void persist(UUID person, Address address, Instant now, boolean first) {
        ContactWay fresh = new ContactWay(person, address, now);
        fresh.isPreferred(first);
        database.persist(fresh);
    }

    private GuardianProfile fresh(UUID person) {
        GuardianProfile profile = new GuardianProfile(person);
        database.persist(profile);
        return profile;
    }

    private Map<UUID, GuardianProfile> profiles(Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery(
                                "select p from GuardianProfile p where p.personId in :people", GuardianProfile.class)
                        .setParameter("people", some)
                        .getResultStream())
                .collect(Collectors.toMap(GuardianProfile::personId, profile -> profile));
    }

    private <T> Stream<ContactWay> ways(String where, List<T> some) {
        return database.createQuery("select w from ContactWay w where " + where + " in :some", ContactWay.class)
                .setParameter("some", some)
                .getResultStream();
    }
}
