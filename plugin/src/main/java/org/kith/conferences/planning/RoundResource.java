package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** One round: how it runs, whether families sign up, who does. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundResource {

    @Inject
    CourseRounds rounds;

    @Inject
    RoundPages pages;

    @Inject
    Planning planning;

    @Inject
    SlotPages slots;

    @PathParam("round")
    UUID id;

    @GET
    public Page show() {
        return pages.show(rounds.one(id), Optional.empty());
    }

    @POST
    public Page save(MultivaluedMap<String, String> form) {
        return planning.save(id, RoundEntry.sent(Typed.sent(form)));
    }

    /** @param door given if it is for the door */
    @GET
    @Path("schedule")
    public Page print(@QueryParam("door") @Nullable String door) {
        return slots.schedule(rounds.one(id), door != null);
    }

    @POST
    @Path("opening")
    public Page open(MultivaluedMap<String, String> form) {
        return planning.open(id, RoundEntry.sent(Typed.sent(form)));
    }

    @POST
    @Path("closing")
    public Page close() {
        return planning.close(id);
    }
}
