package org.kith.linking;

import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.core.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.Player;

/** A teacher of Mateo at the pages about him and his guardians. */
final class StudentDesk {

    static final Map<String, String> ELENA = Map.of(
            "name", "Elena Rivera",
            "relation", "grandparent",
            "email", "Elena@Example.org ",
            "phone", "(312) 555-0101",
            "reads", "es",
            "speaks", "es");

    private final Cast cast;
    private final Kith kith;
    private final UUID mateo;

    StudentDesk(Cast cast, Kith kith) {
        this.cast = cast;
        this.kith = kith;
        this.mateo = cast.id(MATEO, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
    }

    /** Leaves the visit as it is. */
    UUID ada() {
        return cast.arrives(ADA, SCIENCE).person();
    }

    StudentView arrived(Player who) {
        cast.arrives(who, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        return (StudentView) resource(mateo).show().view();
    }

    StudentView added(Map<String, String> typed) {
        return student(mateo, resource -> resource.add(once(typed)));
    }

    GuardianView changed(UUID guardian, Map<String, String> typed) {
        Form form = open(guardian, typed);
        return (GuardianView) page(() -> guardian(guardian).change(form)).view();
    }

    /** As the form stands when it is opened, with this typed over it. */
    Form open(UUID guardian, Map<String, String> typed) {
        GuardianView view = (GuardianView) guardian(guardian).show().view();
        Map<String, String> fields = new HashMap<>(view.details().fields());
        fields.putAll(typed);
        return form(fields);
    }

    StudentView student(UUID student, Function<StudentResource, Page> does) {
        return (StudentView) page(() -> does.apply(resource(student))).view();
    }

    StudentResource resource(UUID student) {
        StudentResource resource = kith.the(StudentResource.class);
        resource.id = student;
        return resource;
    }

    GuardianResource guardian(UUID guardian) {
        GuardianResource resource = kith.the(GuardianResource.class);
        resource.student = mateo;
        resource.id = guardian;
        return resource;
    }

    Page page(Supplier<Page> request) {
        return request.get();
    }

    boolean seesMateo(UUID guardian) {
        return kith.the(Families.class).childrenOf(guardian, cast.id(SCIENCE)).stream()
                .map(Named::id)
                .toList()
                .contains(mateo);
    }

    static FamilyGuardian one(StudentView view, String name) {
        return view.guardians().stream()
                .filter(each -> each.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    static Form once(Map<String, String> fields) {
        return form(with(fields, "once", UUID.randomUUID().toString()));
    }

    static Form form(Map<String, String> fields) {
        Form form = new Form();
        List.copyOf(fields.keySet()).forEach(name -> form.param(name, fields.getOrDefault(name, "")));
        return form;
    }
}
