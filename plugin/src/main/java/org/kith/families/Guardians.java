package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.Portions;
import org.kith.page.Language;

/** Finds the guardians of many students at once, for the people of the school. Whose students they are is the caller's to ask. */
@Shared
public class Guardians {

    private final EntityManager database;
    private final Households households;

    @Inject
    Guardians(EntityManager database, Households households) {
        this.database = database;
        this.households = households;
    }

    /** Links as they stand in this course: of those an LMS has made, the ones it says here. Those a person ended are among them. */
    public List<Link> of(UUID course, Collection<UUID> students) {
        Set<Link.Pair> said = observed("o.courseId", List.of(course)).collect(Collectors.toSet());
        return standing(students, said);
    }

    /** The same for the office, to which it does not matter in which course an LMS says it. */
    public List<Link> anywhere(Collection<UUID> students) {
        return standing(students, observed("o.studentId", students).collect(Collectors.toCollection(HashSet::new)));
    }

    /** When each person was in this course last; who never was is left out. */
    public Map<UUID, Instant> lastSeen(UUID course) {
        Map<UUID, Instant> seen = new HashMap<>();
        database.createQuery(
                        "select m.personId, m.lastSeenAt from Membership m"
                                + " where m.courseId = :course and m.lastSeenAt is not null",
                        Object[].class)
                .setParameter("course", course)
                .getResultStream()
                .forEach(row -> seen.put((UUID) row[0], (Instant) row[1]));
        return seen;
    }

    /** Languages that people chose on their pages, else in their LMS; who is left out has neither. */
    public Map<UUID, Language> languages(Collection<UUID> people) {
        Map<UUID, Language> chosen = new HashMap<>();
        Portions.of(people)
                .flatMap(some -> database.createQuery("select p from Person p where p.id in :people", Person.class)
                        .setParameter("people", some)
                        .getResultStream())
                .forEach(person -> person.reads().ifPresent(language -> chosen.put(person.id(), language)));
        return chosen;
    }

    private List<Link> standing(Collection<UUID> students, Set<Link.Pair> said) {
        return households.ofStudents(students).stream()
                .filter(link -> !link.holds() || link.isEverywhere() || said.contains(link.pair()))
                .toList();
    }

    private Stream<Link.Pair> observed(String where, Collection<UUID> ids) {
        return Portions.of(ids)
                .flatMap(some -> database.createQuery(
                                "select o.guardianId, o.studentId from Observation o where " + where + " in :ids",
                                Object[].class)
                        .setParameter("ids", some)
                        .getResultStream())
                .map(row -> new Link.Pair((UUID) row[0], (UUID) row[1]));
    }
}
