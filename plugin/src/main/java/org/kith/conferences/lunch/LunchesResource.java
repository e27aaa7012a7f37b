package org.kith.conferences.lunch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.visitor.For;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Lunches with families: drawn, sent, answered for those who phone. */
@Path("lunches")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class LunchesResource {

    @Inject
    Visitor visitor;

    @Inject
    SchoolTime school;

    @Inject
    Lunches lunches;

    @Inject
    LunchGuests guests;

    @Inject
    LunchHomes homes;

    @Inject
    LunchPages pages;

    @Inject
    Clock clock;

    @GET
    public Page list() {
        return pages.list(Optional.empty());
    }

    /** Draws; nobody hears of it yet. */
    @POST
    public Page draw(MultivaluedMap<String, String> form) {
        LunchForm typed = LunchForm.sent(form);
        Map<String, Problem> problems = typed.problems(school.zone(), clock.instant());
        if (!problems.isEmpty()) {
            return pages.again(typed, problems);
        }
        NewLunch wanted = new NewLunch(
                visitor.visit().platform(),
                visitor.course(),
                visitor.person(),
                typed.plan(school.zone()),
                typed.once());
        try {
            String seed = UUID.randomUUID().toString();
            LunchFacts drawn = lunches.draw(wanted, seed, homes.of(visitor.course()));
            return pages.show(drawn, Optional.of("lunch.said.drawn"));
        } catch (NobodyToInvite nobody) {
            return pages.refused(typed, nobody);
        }
    }

    @GET
    @Path("{lunch}")
    public Page show(@PathParam("lunch") UUID lunch) {
        return pages.show(lunches.one(visitor.course(), lunch), Optional.empty());
    }

    @POST
    @Path("{lunch}/invitations")
    public Page send(@PathParam("lunch") UUID lunch) {
        return pages.show(lunches.send(visitor.course(), lunch), Optional.of("lunch.said.sent"));
    }

    @POST
    @Path("{lunch}/guests")
    public Page drawOneMore(@PathParam("lunch") UUID lunch) {
        LunchFacts known = lunches.one(visitor.course(), lunch);
        try {
            LunchFacts more = lunches.drawOneMore(visitor.course(), lunch, homes.of(visitor.course()));
            return pages.show(more, Optional.of("lunch.said.more"));
        } catch (NobodyToInvite nobody) {
            return pages.refused(known, nobody);
        }
    }

    @POST
    @Path("{draft}/removal")
    public Page giveUp(@PathParam("draft") UUID draft) {
        lunches.giveUp(visitor.course(), draft);
        return pages.list(Optional.of("lunch.said.given-up"));
    }

    /** For a family that has phoned. */
    @POST
    @Path("{lunch}/guests/{guest}")
    public Page answer(
            @PathParam("lunch") UUID lunch,
            @PathParam("guest") UUID guest,
            @FormParam("answer") @DefaultValue("") String answer) {
        GuestFacts invited = lunches.one(visitor.course(), lunch).guests().stream()
                .filter(known -> known.id().equals(guest))
                .findFirst()
                .orElseThrow(NotFound::new);
        guests.say(invited.id(), LunchAnswer.said(answer).orElse(LunchAnswer.OPEN), invited.words());
        return pages.show(lunches.one(visitor.course(), lunch), Optional.of("lunch.said.answer"));
    }
}
