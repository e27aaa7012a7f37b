package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
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
import org.kith.conferences.RoundFacts;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The times of a round one by one. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/slots")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundSlotsResource {

    @Inject
    CourseRounds rounds;

    @Inject
    SlotPages pages;

    @Inject
    SingleTimes times;

    @PathParam("round")
    UUID round;

    /** @param at the one whose form is open */
    @GET
    public Page list(@QueryParam("at") @Nullable UUID at) {
        return pages.list(rounds.one(round), Optional.ofNullable(at), Optional.empty());
    }

    @POST
    public Page add(MultivaluedMap<String, String> form) {
        return times.add(rounds.one(round), RoundEntry.sent(Typed.sent(form)));
    }

    @POST
    @Path("{slot: [0-9a-fA-F-]{36}}")
    public Page change(@PathParam("slot") UUID slot, MultivaluedMap<String, String> form) {
        return times.change(rounds.one(round), slot, RoundEntry.sent(Typed.sent(form)));
    }

    /** What the family will read, before anything happens. */
    @GET
    @Path("{slot: [0-9a-fA-F-]{36}}/removal")
    public Page ask(@PathParam("slot") UUID slot) {
        RoundFacts shown = rounds.one(round);
        return pages.removal(shown, rounds.slot(shown, slot), "", Optional.empty());
    }

    @POST
    @Path("{slot: [0-9a-fA-F-]{36}}/removal")
    public Page remove(@PathParam("slot") UUID slot, @FormParam("message") @Nullable String message) {
        return times.remove(rounds.one(round), slot, Farewell.of(message));
    }
}
