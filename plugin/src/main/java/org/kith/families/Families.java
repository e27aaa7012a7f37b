package org.kith.families;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.page.Language;
import org.kith.page.NotFound;

/** Finds people of a course; a guardian's children always through the guardian. */
@Dependent
public class Families {

    private final EntityManager database;

    @Inject
    Families(EntityManager database) {
        this.database = database;
    }

    public String courseTitle(UUID course) {
        return database.find(Course.class, course).title();
    }

    /** The guardian's children in this course, by name. */
    public List<Named> childrenOf(UUID guardian, UUID course) {
        return database.createQuery("""
                        select p from Person p where p.id in (
                            select g.studentId from Guardianship g
                            where g.guardianId = :guardian and g.courseId = :course)
                        order by p.givenName, p.id""", Person.class)
                .setParameter("guardian", guardian)
                .setParameter("course", course)
                .getResultStream()
                .map(Person::named)
                .toList();
    }

    /** @throws NotFound if there is no such child or it is somebody else's */
    public Named childOf(UUID guardian, UUID course, UUID child) {
        return childrenOf(guardian, course).stream()
                .filter(own -> own.id().equals(child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** People by id; those we do not know are left out. */
    public Map<UUID, Named> named(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("select p from Person p where p.id in :people", Person.class)
                .setParameter("people", List.copyOf(people))
                .getResultStream()
                .map(Person::named)
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /**
     * The course's teachers as far as we know them, by name. Moodle calls administrators and managers of the whole site instructors
     * too: once a class list was read, only whom it has named teaches here.
     */
    public List<Named> teachersOf(UUID course) {
        return database.createQuery("""
                        select p from Person p, Membership m
                        where m.personId = p.id and m.courseId = :course and m.active = true
                          and m.standing = org.kith.visitor.Standing.INSTRUCTOR
                          and (m.listed = true or m.courseId not in (
                              select other.courseId from Membership other
                              where other.courseId = :course and other.listed = true))
                        order by p.familyName, p.id""", Person.class)
                .setParameter("course", course)
                .getResultStream()
                .map(Person::named)
                .toList();
    }

    /** Remembers in which language this person reads; of somebody who is in no LMS nothing is remembered. */
    public void reads(UUID person, Language language) {
        Optional.ofNullable(database.find(Person.class, person)).ifPresent(known -> known.reads(language));
    }
}
