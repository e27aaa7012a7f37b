package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/** A person as shown on the first page: initials in a tinted circle, a name, and what they are to the school. */
public record PersonCard(String key, String name, String initials, int tint, String words) {
    private static final int TINTS = 6;

    static PersonCard of(Person person) {
        return new PersonCard(
                person.key(), person.fullName(), initials(person), person.number() % TINTS, words(person));
    }

    /** A teacher goes by the family name here. */
    private static String initials(Person person) {
        String family = person.familyName().substring(0, 1);
        return person.role() == Role.TEACHER ? family : person.givenName().substring(0, 1) + family;
    }

    private static String words(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> "Administrator of the school";
            case TEACHER -> "Teaches " + courses(person);
            case STUDENT -> "Student in " + courses(person);
            case GUARDIAN -> "Guardian of " + names(person.children());
        };
    }

    private static String courses(Person person) {
        return Course.of(person).stream().map(Course::title).collect(Collectors.joining(" and "));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::givenName).collect(Collectors.joining(" and "));
    }
}
