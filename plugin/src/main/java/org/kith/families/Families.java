package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Households;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.households.Portions;
import org.kith.households.Rights;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.visitor.Standing;

/** Finds people of a course; a guardian's children always through the guardian. */
@Shared
public class Families {

    private final EntityManager database;
    private final Households households;
    private final Limits limits;
    private final PersonRecords records;

    @Inject
    Families(EntityManager database, Households households, Limits limits, PersonRecords records) {
        this.database = database;
        this.households = households;
        this.limits = limits;
        this.records = records;
    }

    public String courseTitle(UUID course) {
        return database.find(Course.class, course).title();
    }

    /** All courses of a platform. */
    public List<UUID> courses(UUID platform) {
        return database.createQuery("select c.id from Course c where c.registrationId = :platform", UUID.class)
                .setParameter("platform", platform)
                .getResultList();
    }

    /**
     * The guardian's children in this course of whom they may read today, by name. Whom an LMS has linked counts in the courses where
     * it says so, whom anybody else has linked in every course where the child is now.
     */
    public List<Named> childrenOf(UUID guardian, UUID course) {
        List<UUID> own = records.of(guardian);
        List<Link> links = readable(own, limits.ofRecords(own));
        Set<UUID> everywhere = children(links, Link::isEverywhere);
        Set<UUID> observed = observed(own, course);
        List<UUID> here = memberships(course, children(links, link -> true)).stream()
                .filter(membership -> membership.standing() == Standing.STUDENT)
                .filter(membership -> observed.contains(membership.personId())
                        || (everywhere.contains(membership.personId()) && membership.isActive()))
                .map(Membership::personId)
                .toList();
        return named(here).values().stream().sorted(Named.BY_SHORT_NAME).toList();
    }

    /** @throws NotFound if there is no such child or it is somebody else's */
    public Named childOf(UUID guardian, UUID course, UUID child) {
        return childrenOf(guardian, course).stream()
                .filter(own -> own.id().equals(child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where this student is now. */
    public List<UUID> coursesOf(UUID student) {
        return database.createQuery(
                        "select m from Membership m where m.personId = :student and m.active = true order by m.courseId",
                        Membership.class)
                .setParameter("student", student)
                .getResultStream()
                .filter(membership -> membership.standing() == Standing.STUDENT)
                .map(Membership::courseId)
                .toList();
    }

    /** The record that stands for this person. */
    public UUID person(UUID record) {
        return records.person(record);
    }

    /** All records of this person: what they said under each is theirs. */
    public List<UUID> recordsOf(UUID person) {
        return records.of(person);
    }

    /** Those of them who are of this platform. */
    public Set<UUID> peopleOf(UUID platform, Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery(
                                "select p.id from Person p where p.registrationId = :platform and p.id in :people",
                                UUID.class)
                        .setParameter("platform", platform)
                        .setParameter("people", some)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    /** People by id; those we do not know are left out. */
    public Map<UUID, Named> named(Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery("select p from Person p where p.id in :people", Person.class)
                        .setParameter("people", some)
                        .getResultStream())
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

    /** The language this person chose last on a page of ours. */
    public Optional<Language> reads(UUID person) {
        return Optional.ofNullable(database.find(Person.class, records.person(person)))
                .flatMap(Person::language);
    }

    /** Remembers in which language this person reads; of somebody who is in no LMS nothing is remembered. */
    public void reads(UUID person, Language language) {
        Optional.ofNullable(database.find(Person.class, person)).ifPresent(known -> known.reads(language));
    }

    /** The guardian's links that hold and that none of these decisions closes. @param own all records of the guardian */
    List<Link> readable(Collection<UUID> own, Map<UUID, Rights> limited) {
        return households.ofRecords(own).stream()
                .filter(Link::holds)
                .filter(link ->
                        limited.getOrDefault(link.student(), Rights.FULL).information())
                .toList();
    }

    private static Set<UUID> children(List<Link> links, Predicate<Link> which) {
        return links.stream().filter(which).map(Link::student).collect(Collectors.toSet());
    }

    private List<Membership> memberships(UUID course, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select m from Membership m where m.courseId = :course and m.personId in :people",
                        Membership.class)
                .setParameter("course", course)
                .setParameter("people", List.copyOf(people))
                .getResultList();
    }

    private Set<UUID> observed(Collection<UUID> own, UUID course) {
        return database.createQuery("""
                        select o.studentId from Observation o
                        where o.courseId = :course and o.guardianId in :records""", UUID.class)
                .setParameter("course", course)
                .setParameter("records", own)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
