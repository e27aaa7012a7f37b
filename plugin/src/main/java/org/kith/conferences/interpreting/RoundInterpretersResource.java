package org.kith.conferences.interpreting;

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
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.interpreting.InterpretingPages.Told;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.school.OfficeMatter;
import org.kith.school.SchoolRules;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Interpreters in a round: how much longer meetings take with one, and who is at which. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/interpreters")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundInterpretersResource {

    @Inject
    Visitor visitor;

    @Inject
    Rounds rounds;

    @Inject
    LongerMeetings longer;

    @Inject
    SchoolRules rules;

    @Inject
    Placing placing;

    @Inject
    Asking asking;

    @Inject
    InterpretingPages pages;

    @PathParam("round")
    UUID id;

    @GET
    public Page show(@QueryParam("anew") @DefaultValue("") String anew) {
        return pages.round(round(), Told.visit(!anew.isEmpty()));
    }

    /** For meetings booked from now on. @throws NotFound if another course has made the round */
    @POST
    @Path("length")
    @Transactional
    public Page last(@FormParam("percent") @DefaultValue("150") int percent) {
        RoundFacts round = round();
        if (!round.course().equals(visitor.course())) {
            throw new NotFound();
        }
        longer.last(id, Math.min(LongerMeetings.LONGEST, Math.max(LongerMeetings.SHORTEST, percent)));
        return pages.round(round, Told.done("interpreting.said.length"));
    }

    /** @throws org.kith.school.OfficeOnly where the school leaves it to its office */
    @POST
    @Path("placing")
    public Page accept(
            @FormParam("stamp") @DefaultValue("") String stamp, @FormParam("anew") @DefaultValue("") String anew) {
        RoundFacts round = round();
        rules.demand(visitor.visit(), OfficeMatter.INTERPRETERS);
        try {
            placing.accept(circle(), stamp, !anew.isEmpty(), visitor.person());
            return pages.round(round, Told.done("interpreting.said.placed"));
        } catch (AtTheSameMoment other) {
            return pages.round(round, Told.refused(!anew.isEmpty(), other));
        }
    }

    /** @throws org.kith.school.OfficeOnly where the school leaves it to its office */
    @POST
    @Path("questions")
    public Page ask(@FormParam("booking") @Nullable UUID booking, @FormParam("slot") @Nullable UUID slot) {
        RoundFacts round = round();
        rules.demand(visitor.visit(), OfficeMatter.INTERPRETERS);
        try {
            UUID meeting = Optional.ofNullable(booking).orElseThrow(InterpreterBusy::new);
            UUID time = Optional.ofNullable(slot).orElseThrow(InterpreterBusy::new);
            asking.ask(circle(), meeting, time, visitor.person());
            return pages.round(round, Told.done("interpreting.said.asked"));
        } catch (InterpreterBusy | AtTheSameMoment refused) {
            return pages.round(round, Told.refused(false, refused));
        }
    }

    private Circle circle() {
        return Circle.course(visitor.visit().platform(), id, visitor.course());
    }

    /** @throws NotFound if no teacher of the visitor's course meets families in it */
    private RoundFacts round() {
        return rounds.in(visitor.course(), id);
    }
}
