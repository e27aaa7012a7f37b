package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Portions;
import org.kith.page.NotFound;
import org.kith.visitor.Standing;

/** Finds people of a whole platform, for its office. */
@Shared
public class Persons {

    /** Nobody reads more names than these. */
    public static final int MOST = 50;

    /** Whoever types one letter means nobody yet: so many are looked at. */
    private static final int LOOKED_AT = 1000;

    private final EntityManager database;

    @Inject
    Persons(EntityManager database) {
        this.database = database;
    }

    /** A student in any course. @throws NotFound if there is none of this id on this platform */
    public Named student(UUID platform, UUID id) {
        return one(platform, id)
                .filter(person -> studentsAmong(List.of(id)).contains(id))
                .map(Person::named)
                .orElseThrow(NotFound::new);
    }

    /** Somebody of this platform who is a student nowhere. */
    public boolean isAdult(UUID platform, UUID id) {
        return one(platform, id)
                .filter(person -> studentsAmong(List.of(id)).isEmpty())
                .isPresent();
    }

    /** The first {@value #MOST} people with these letters in their name who are students nowhere, by name. */
    public List<Named> adults(UUID platform, String letters) {
        List<Person> called = called(platform, letters);
        Set<UUID> students = studentsAmong(ids(called));
        return named(called, id -> !students.contains(id));
    }

    private Optional<Person> one(UUID platform, UUID id) {
        return database.createQuery(
                        "select p from Person p where p.registrationId = :platform and p.id = :id", Person.class)
                .setParameter("platform", platform)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private List<Person> called(UUID platform, String letters) {
        return database.createQuery("""
                        select p from Person p where p.registrationId = :platform
                          and lower(coalesce(p.fullName, p.givenName)) like :letters escape '!'
                        order by p.familyName, p.givenName, p.fullName, p.id""", Person.class)
                .setParameter("platform", platform)
                .setParameter("letters", anywhere(letters))
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }

    private Set<UUID> studentsAmong(Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery(
                                "select m from Membership m where m.personId in :people", Membership.class)
                        .setParameter("people", some)
                        .getResultStream())
                .filter(membership -> membership.isActive() && membership.standing() == Standing.STUDENT)
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static List<Named> named(List<Person> people, Predicate<UUID> which) {
        return people.stream()
                .filter(person -> which.test(person.id()))
                .limit(MOST)
                .map(Person::named)
                .toList();
    }

    private static String anywhere(String letters) {
        return "%" + letters.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
    }
}
