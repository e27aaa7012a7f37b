package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/** The cast by role, and the choice of the LMS to imitate. */
public record PeopleView(Shell shell, List<Group> groups, List<Choice> choices) {

    static PeopleView of(Shell shell, Behaviours behaviours) {
        return new PeopleView(
                shell,
                List.of(
                        Group.of("Guardians", Role.GUARDIAN),
                        Group.of("Teachers", Role.TEACHER),
                        Group.of("Students", Role.STUDENT),
                        Group.of("Office", Role.ADMINISTRATOR)),
                behaviours.all().stream()
                        .map(behaviour -> Choice.of(behaviour, shell))
                        .toList());
    }

    /** People of one role. */
    public record Group(String heading, List<PersonCard> people) {
        static Group of(String heading, Role role) {
            return new Group(
                    heading,
                    Stream.of(Person.values())
                            .filter(person -> person.role() == role)
                            .map(PersonCard::of)
                            .toList());
        }
    }

    /** An LMS that can be imitated. */
    public record Choice(String key, String name, boolean current) {
        static Choice of(Behaviour behaviour, Shell shell) {
            return new Choice(
                    behaviour.key(), behaviour.name(), behaviour.name().equals(shell.imitated()));
        }
    }
}
