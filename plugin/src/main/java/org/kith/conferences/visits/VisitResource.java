package org.kith.conferences.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Mode;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A family asks for a visit at a place of its choice, and answers the time that is offered. */
@Path("children/{child}/rounds/{round}/{course}/visit")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class VisitResource {

    private static final int NOT_ACCEPTED = 422;

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    VisitSteps steps;

    @Inject
    VisitPage page;

    @Inject
    Clock clock;

    @BeanParam
    MeetingPath path;

    @GET
    public Page show() {
        return page.page(own(), Optional.empty());
    }

    /** In place of what was asked for before. */
    @POST
    public Page ask(MultivaluedMap<String, String> form) {
        OwnMeeting own = own();
        OwnMeetings.demandRight(own);
        VisitForm read = new VisitForm(Typed.sent(form), own.round().zone(), clock.instant());
        Optional<VisitPlan> plan = read.plan();
        if (!page.mayAsk(own)) {
            return notNow(own, new SignUpClosed());
        }
        if (plan.isEmpty()) {
            return page.again(own, Typed.sent(form), read.problems()).withStatus(NOT_ACCEPTED);
        }
        steps.ask(own.meeting(), plan.get());
        return page.page(own, Optional.empty());
    }

    @POST
    @Path("acceptance")
    public Page accept() {
        OwnMeeting own = own();
        try {
            OwnMeetings.demandRight(own);
            steps.accept(own.meeting());
            return page.page(own, Optional.empty());
        } catch (VisitOver | MeetsElsewhere | VisitThen refused) {
            return notNow(own, refused);
        }
    }

    @POST
    @Path("cancellation")
    public Page giveUp() {
        OwnMeeting own = own();
        try {
            steps.giveUp(own.meeting());
            return page.again(own, Typed.of(Map.of()), Map.of());
        } catch (VisitOver over) {
            return notNow(own, over);
        }
    }

    private Page notNow(OwnMeeting own, Refusal refused) {
        return page.page(own, Optional.of(refused)).withStatus(refused.status());
    }

    /** @throws NotFound if it is none of this guardian's, or the round offers no visits */
    private OwnMeeting own() {
        OwnMeeting own = path.own(meetings, visitor.person());
        if (!own.round().plan().modes().contains(Mode.HOME_VISIT)) {
            throw new NotFound();
        }
        return own;
    }
}
