package org.kith.linking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.families.Families;
import org.kith.households.Ground;
import org.kith.households.NewLink;
import org.kith.linking.requests.LinkRequests;
import org.kith.linking.requests.NotOneself;
import org.kith.linking.requests.OpenRequest;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A teacher says who the child is that somebody asks for, and yes or no. */
@Path("families/requests/{request}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RequestResource {

    @Inject
    LinkRequests requests;

    @Inject
    RequestPage page;

    @Inject
    FamiliesPage list;

    @Inject
    StudentPage students;

    @Inject
    SeenStudents seen;

    @Inject
    HandMadeLinks links;

    @Inject
    Families families;

    @Inject
    Visitor visitor;

    @PathParam("request")
    UUID id;

    /** @param name letters of the student's name to look for
     *  @param student chosen already */
    @GET
    public Page show(@QueryParam("name") @DefaultValue("") String name, @QueryParam("student") @Nullable UUID student) {
        OpenRequest request = requests.waiting(visitor.course(), id);
        return student == null ? page.choosing(request, name) : page.linking(request, student);
    }

    /** @param home of another guardian of this student; empty for one of their own */
    @POST
    @Path("acceptance")
    @Transactional
    public Page accept(@FormParam("student") @Nullable UUID student, @FormParam("home") @DefaultValue("") String home) {
        OpenRequest request = requests.waiting(visitor.course(), id);
        UUID child = seen.one(Optional.ofNullable(student).orElseThrow(NotFound::new))
                .id();
        if (families.recordsOf(request.person()).contains(child)) {
            throw new NotOneself();
        }
        Optional<UUID> shared = Homes.chosen(students.of(child), home);
        requests.accept(visitor.course(), id, child, visitor.person());
        NewLink wanted = NewLink.of(request.person(), child, Ground.REQUEST).as(request.relation());
        links.link(shared.map(wanted::in).orElse(wanted));
        String undo = StudentView.path(child) + "/guardians/" + request.person() + "/removal";
        Said said = Said.that("student.said.added", page.name(request)).undoneBy(undo);
        return students.page(child, Typed.NOTHING, Optional.of(said));
    }

    @POST
    @Path("refusal")
    @Transactional
    public Page refuse() {
        OpenRequest request = requests.refuse(visitor.course(), id, visitor.person());
        Said said = Said.that("request.said.refused", page.name(request))
                .undoneBy(FamiliesView.PATH + "/requests/" + id + "/reopening");
        return list.page(new FamilyFilter(), Optional.of(said));
    }

    @POST
    @Path("reopening")
    @Transactional
    public Page reopen() {
        requests.reopen(visitor.course(), id);
        return list.page(new FamilyFilter(), Optional.of(Said.that("request.said.reopened")));
    }
}
