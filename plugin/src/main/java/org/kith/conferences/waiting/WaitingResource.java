package org.kith.conferences.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HoldOver;
import org.kith.conferences.MeetWithoutChild;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.booking.BookedPage;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.MeetingSteps;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.TopicTooLong;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A guardian waits for a time, and answers what is offered. */
@Path("children/{child}/rounds/{round}/{course}/waiting")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class WaitingResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    WaitSteps steps;

    @Inject
    MeetingSteps booking;

    @Inject
    Offering offering;

    @Inject
    WaitingPage page;

    @Inject
    BookedPage booked;

    @BeanParam
    MeetingPath path;

    @GET
    public Page show() {
        return page.page(own());
    }

    /** Joins, or changes the wish; a time that suits and is free is offered at once. */
    @POST
    public Page join(Form sent) {
        OwnMeeting own = own();
        WaitForm form = WaitForm.sent(sent);
        try {
            OwnMeetings.demandRight(own);
            steps.join(own.round(), own.meeting(), form.times(), form.wish());
        } catch (SignUpClosed
                | AlreadyBooked
                | NoSuchTimes
                | TopicTooLong
                | MeetWithoutChild
                | AtTheSameMoment refusal) {
            return page.page(own, form, refusal);
        }
        offering.goRound(own.round().id());
        return page.page(own);
    }

    @POST
    @Path("acceptance")
    public Page accept(Form sent) {
        OwnMeeting own = own();
        WaitForm form = WaitForm.sent(sent);
        try {
            OwnMeetings.demandRight(own);
            UUID slot = form.needs().slot().orElseThrow(HoldOver::new);
            ClaimFacts claim = booking.book(own.meeting(), slot, form.wishOfFamily(), visitor.person());
            return booked.fresh(own, claim);
        } catch (NotFound | HoldOver over) {
            return page.page(own, form, new OfferOver());
        } catch (Refusal refusal) {
            return page.page(own, form, refusal);
        }
    }

    /** To the time that stood on the page; with {@code stay} they wait for another one. */
    @POST
    @Path("refusal")
    public Page decline(MultivaluedMap<String, String> form) {
        OwnMeeting own = own();
        Typed sent = Typed.sent(form);
        try {
            steps.decline(own.meeting(), sent.id("offer"), !sent.value("stay").isEmpty());
            return page.page(own);
        } catch (OfferOver over) {
            return page.refused(own, over);
        }
    }

    @POST
    @Path("withdrawal")
    public Page leave() {
        OwnMeeting own = own();
        steps.giveUp(own.meeting());
        return page.page(own);
    }

    private OwnMeeting own() {
        return path.own(meetings, visitor.person());
    }
}
