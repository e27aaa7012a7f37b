package org.kith.linking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.UUID;
import org.kith.households.NewLink;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** One student, with guardians, for the people of the school. */
@Path("students/{student}")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.ADMINISTRATOR})
@Produces("text/html;charset=UTF-8")
public class StudentResource {

    private static final int FAULTY = 422;

    @Inject
    SeenStudents students;

    @Inject
    HandMadeLinks links;

    @Inject
    StudentPage page;

    @PathParam("student")
    UUID id;

    @GET
    public Page show() {
        return page.page(id);
    }

    /** One more, typed by hand. */
    @POST
    @Path("guardians")
    @Transactional
    public Page add(Form sent) {
        students.one(id);
        Typed typed = GuardianForm.checked(Typed.in(sent), true);
        if (typed.isWrong()) {
            return page.page(id, typed, Optional.empty()).withStatus(FAULTY);
        }
        Optional<UUID> home = home(typed);
        GuardianForm form = GuardianForm.of(typed);
        UUID guardian = links.enter(form, once(typed));
        NewLink wanted = links.byHand(guardian, id).as(form.relation());
        links.link(home.map(wanted::in).orElse(wanted));
        String undo = StudentView.path(id) + "/guardians/" + guardian + "/removal";
        return page.page(
                id,
                Typed.NOTHING,
                Optional.of(Said.that("student.said.added", form.name()).undoneBy(undo)));
    }

    /** One of the homes of this student's guardians; empty for one of their own. */
    private Optional<UUID> home(Typed typed) {
        return Homes.chosen(page.of(id), typed.get("home"));
    }

    private static UUID once(Typed typed) {
        try {
            return UUID.fromString(typed.get("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
