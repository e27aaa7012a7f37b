package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.households.Rights;
import org.kith.page.NotFound;

/** A guardian's children in all courses, and who else cares for them as far as the guardian may know. */
@Shared
public class Children {

    private final EntityManager database;
    private final Guardians guardians;
    private final Limits limits;
    private final PersonRecords records;

    @Inject
    Families families;

    @Inject
    Children(EntityManager database, Guardians guardians, Limits limits, PersonRecords records) {
        this.database = database;
        this.guardians = guardians;
        this.limits = limits;
        this.records = records;
    }

    /** Those of whom this guardian may read today, by name; one whom only an LMS has linked, while it does in any course. */
    public List<Child> of(UUID guardian) {
        List<UUID> own = records.of(guardian);
        Map<UUID, Rights> limited = limits.ofRecords(own);
        Set<UUID> observed = observed(own);
        List<Link> links = families.readable(own, limited).stream()
                .filter(link -> link.isEverywhere() || observed.contains(link.student()))
                .toList();
        Map<UUID, Named> names =
                families.named(links.stream().map(Link::student).toList());
        return links.stream()
                .filter(link -> names.containsKey(link.student()))
                .map(link -> child(link, limited, names))
                .sorted(Comparator.comparing(Child::named, Named.BY_SHORT_NAME))
                .toList();
    }

    /** @throws NotFound if there is no such child, or it is somebody else's */
    public Child one(UUID guardian, UUID child) {
        return of(guardian).stream()
                .filter(own -> own.named().id().equals(child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The links of the child's other guardians, one for each person, as they stand today. Nobody for whoever may not meet the child or
     * may not know where it lives: who cares for it would say where.
     */
    public List<Link> othersOf(UUID guardian, Child child) {
        if (!child.rights().place()) {
            return List.of();
        }
        List<UUID> own = records.of(guardian);
        List<Link> others = guardians.anywhere(List.of(child.named().id())).stream()
                .filter(Link::holds)
                .filter(link -> !own.contains(link.guardian()))
                .toList();
        Map<UUID, UUID> persons =
                records.persons(others.stream().map(Link::guardian).toList());
        Set<UUID> named = new HashSet<>();
        return others.stream()
                .filter(link -> named.add(persons.getOrDefault(link.guardian(), link.guardian())))
                .toList();
    }

    private static Child child(Link link, Map<UUID, Rights> limited, Map<UUID, Named> names) {
        Named named = Optional.ofNullable(names.get(link.student())).orElseThrow();
        return new Child(named, link, rights(limited, link));
    }

    private static Rights rights(Map<UUID, Rights> limited, Link link) {
        return limited.getOrDefault(link.student(), Rights.FULL);
    }

    private Set<UUID> observed(Collection<UUID> own) {
        return database.createQuery("select o.studentId from Observation o where o.guardianId in :records", UUID.class)
                .setParameter("records", own)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
