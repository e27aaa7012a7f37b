package org.kith.standin.school;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The courses. Both children of Rosa are in one of them, so that a family with two children can be seen; nobody in music has a guardian here. */
public enum Course implements Place {
    SCIENCE(2, "SCI5", "Grade 5 Science", Person.OKAFOR),
    READING(3, "READ3", "Grade 3 Reading", Person.LUND),
    MUSIC(4, "MUS5", "Grade 5 Music", Person.HADDAD);

    private final int number;
    private final String label;
    private final String title;
    private final Person teacher;

    Course(int number, String label, String title, Person teacher) {
        this.number = number;
        this.label = label;
        this.title = title;
        this.teacher = teacher;
    }

    /** Finds a course by {@link #key()}. */
    public static Optional<Course> of(String key) {
        return Stream.of(values()).filter(course -> course.key().equals(key)).findFirst();
    }

    /** Finds a course by {@link #number()}. */
    public static Optional<Course> numbered(String number) {
        return Stream.of(values())
                .filter(course -> String.valueOf(course.number).equals(number))
                .findFirst();
    }

    /** The courses on this person's own list; an assistant finds the way by the address. */
    public static List<Course> of(Person person) {
        return Stream.of(values())
                .filter(course -> course.hasMember(person) || person.role() == Role.ADMINISTRATOR)
                .toList();
    }

    @Override
    public String key() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String title() {
        return title;
    }

    public int number() {
        return number;
    }

    /** The number of the Families activity, which Moodle counts apart from its courses. */
    public int activityNumber() {
        return number - 1;
    }

    public String label() {
        return label;
    }

    /** The course's number in the school's own records. */
    public String schoolNumber() {
        return "SIS-" + label + "-2026";
    }

    public Person teacher() {
        return teacher;
    }

    public List<Person> students() {
        return switch (this) {
            case SCIENCE -> List.of(Person.MATEO, Person.LUCIA, Person.ADA, Person.AISHA, Person.BEN, Person.CHLOE);
            case READING -> List.of(Person.LUCIA, Person.ADA, Person.CHLOE);
            case MUSIC -> List.of(Person.AISHA, Person.BEN);
        };
    }

    /** Who helps the teacher without planning lessons; Moodle's non-editing teacher, Canvas's teaching assistant. */
    public List<Person> assistants() {
        return this == SCIENCE ? List.of(Person.LUND) : List.of();
    }

    /** The guardians of those who are students here. */
    public List<Person> guardians() {
        return Stream.of(Person.values())
                .filter(person -> !childrenHere(person).isEmpty())
                .toList();
    }

    /** Those children of a guardian who are students here. */
    public List<Person> childrenHere(Person guardian) {
        return guardian.children().stream().filter(students()::contains).toList();
    }

    /** Whether this person belongs to the course; an administrator visits without belonging. */
    public boolean hasMember(Person person) {
        return person == teacher
                || students().contains(person)
                || !childrenHere(person).isEmpty();
    }

    @Override
    public boolean admits(Person person) {
        return hasMember(person) || assistants().contains(person) || person.role() == Role.ADMINISTRATOR;
    }
}
