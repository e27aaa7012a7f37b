package org.kith.conferences.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** A teacher's side of home visits: who has asked for one, an answer, who comes along. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/visits")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class VisitsResource {

    private static final String ONE = "{visit: [0-9a-fA-F-]{36}}";

    @Inject
    VisitsPages pages;

    @PathParam("round")
    UUID round;

    @GET
    public Page list() {
        return pages.list(round, "");
    }

    /** What to ask, and what not. */
    @GET
    @Path("guide")
    public Page guide() {
        return pages.guide(round);
    }

    @GET
    @Path(ONE)
    public Page open(@PathParam("visit") UUID visit) {
        return pages.open(round, visit);
    }

    @POST
    @Path(ONE)
    public Page answer(@PathParam("visit") UUID visit, MultivaluedMap<String, String> form) {
        return pages.answer(round, visit, Typed.sent(form));
    }

    /** By the school. */
    @POST
    @Path(ONE + "/cancellation")
    public Page refuse(@PathParam("visit") UUID visit) {
        return pages.refuse(round, visit);
    }
}
