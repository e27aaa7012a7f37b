package org.kith.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.Context;
import org.kith.lti.Launch;
import org.kith.lti.LtiRoles;
import org.kith.lti.MessageType;
import org.kith.lti.PersonName;
import org.kith.lti.Presentation;

/** Somebody coming in by a launch, as their LMS would say it; to be changed in one place for a test. */
public record Entrance(
        Player who, Lms lms, Optional<Context> context, LtiRoles roles, PersonName name, List<Player> children) {

    /** Into a course, from Canvas. */
    public static Entrance of(Player who, Classroom course) {
        return of(who, course, Lms.CANVAS);
    }

    public static Entrance of(Player who, Classroom course, Lms lms) {
        List<Player> children = lms == Lms.CANVAS
                ? who.children().stream().filter(course.students()::contains).toList()
                : List.of();
        return new Entrance(who, lms, Optional.of(course.context(lms)), lms.roles(who), who.called(), children);
    }

    public Entrance namingChildren(Player... named) {
        return new Entrance(who, lms, context, roles, name, List.of(named));
    }

    /** The LMS keeps names to itself. */
    public Entrance unnamed() {
        return called(new PersonName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public Entrance called(PersonName other) {
        return new Entrance(who, lms, context, roles, other, children);
    }

    /** Full names of roles, as in the claim. */
    public Entrance withRoles(String... names) {
        return new Entrance(who, lms, context, LtiRoles.of(List.of(names)), name, children);
    }

    public Entrance into(Context other) {
        return new Entrance(who, lms, Optional.of(other), roles, name, children);
    }

    public Entrance withoutCourse() {
        return new Entrance(who, lms, Optional.empty(), roles, name, children);
    }

    public Launch launch() {
        return new Launch(
                new Launch.Sender(lms.platform().issuer(), lms.platform().clientId(), Lms.DEPLOYMENT, lms.family()),
                new Launch.Person(
                        who.subject(lms),
                        roles,
                        name,
                        Optional.empty(),
                        children.stream().map(child -> child.subject(lms)).toList()),
                new Launch.Place(MessageType.RESOURCE_LINK, context, Optional.empty()),
                new Presentation(Optional.of(who.language().locale()), Optional.empty()),
                Map.of());
    }
}
