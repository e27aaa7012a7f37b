package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.kith.conferences.RoundFacts;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The rounds of the course, and the form of a new one. */
@Path("rounds")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundsResource {

    @Inject
    CourseRounds rounds;

    @Inject
    RoundPages pages;

    @Inject
    Planning planning;

    @GET
    public Page list() {
        return pages.list();
    }

    @GET
    @Path("new")
    public Page open() {
        return pages.fresh();
    }

    @POST
    public Page plan(MultivaluedMap<String, String> form) {
        return planning.make(RoundEntry.sent(Typed.sent(form)));
    }

    /** What the fields as they are now would make. */
    @GET
    @Path("preview")
    public Page preview(@Context UriInfo address) {
        Typed typed = Typed.sent(address.getQueryParameters());
        return pages.preview(RoundEntry.sent(typed), about(typed));
    }

    /** The fields about days and hours, with one more or one less. */
    @GET
    @Path("how")
    public Page how(@Context UriInfo address) {
        FieldStep step = FieldStep.of(Typed.sent(address.getQueryParameters()));
        return pages.how(RoundEntry.sent(step.after()), about(step.after()), step.focus());
    }

    private Optional<RoundFacts> about(Typed typed) {
        return typed.id("round").map(rounds::one);
    }
}
