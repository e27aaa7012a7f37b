package org.kith.conferences.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Ending;
import org.kith.conferences.Parting;
import org.kith.conferences.PastMeetings;
import org.kith.conferences.interpreting.MoveQuestions;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A meeting that a guardian's home has booked. */
@Path("children/{child}/rounds/{round}/{course}/bookings/{booking}")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class BookedResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    Bookings bookings;

    @Inject
    PastMeetings past;

    @Inject
    MeetingSteps steps;

    @Inject
    BookedPage page;

    @Inject
    MoveQuestions questions;

    @BeanParam
    MeetingPath path;

    @PathParam("booking")
    UUID booking;

    @GET
    public Page show() {
        OwnMeeting own = own();
        return page.page(own, bookings.one(own.meeting(), booking));
    }

    /** A second time it says the same. */
    @POST
    @Path("cancellation")
    public Page cancel(@FormParam("reason") @DefaultValue("") String reason) {
        OwnMeeting own = own();
        if (!wasCancelled(own)) {
            String cut = reason.strip().substring(0, Math.min(reason.strip().length(), Parting.LONGEST_REASON));
            steps.cancel(own.meeting(), booking, new Parting(Ending.CANCELLED, cut, visitor.person()));
        }
        return page.cancelled(own, booking);
    }

    /** The family keeps the time it has. */
    @POST
    @Path("question/refusal")
    public Page stay() {
        OwnMeeting own = own();
        ClaimFacts claim = bookings.one(own.meeting(), booking);
        questions.decline(claim);
        return page.page(own, claim);
    }

    private boolean wasCancelled(OwnMeeting own) {
        return past.of(own.meeting()).stream()
                .anyMatch(past -> past.claim().equals(booking) && past.parting().ending() != Ending.MOVED);
    }

    /** @throws NotFound if it is none of this guardian's */
    private OwnMeeting own() {
        return path.own(meetings, visitor.person());
    }
}
