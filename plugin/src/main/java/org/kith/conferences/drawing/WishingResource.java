package org.kith.conferences.drawing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.MeetWithoutChild;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.TopicTooLong;
import org.kith.households.NoPhoneNumber;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A guardian says which times would be best, before a draw gives them out. */
@Path("children/{child}/rounds/{round}/{course}/wish")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class WishingResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    WishingSteps steps;

    @Inject
    WishingPage page;

    @BeanParam
    MeetingPath path;

    @GET
    public Page show() {
        return page.page(own());
    }

    /** The times of the form with one more or less, or in another order; nothing is kept by that. */
    @GET
    @Path("times")
    public Page times(
            @QueryParam("step") @DefaultValue("") String step,
            @QueryParam("at") @DefaultValue("") String at,
            @QueryParam("shown") @DefaultValue("") String shown,
            @QueryParam("time") List<String> chosen) {
        WishingStep done = new WishingStep(step, at, shown);
        List<WishedTime> after = WishingForm.after(chosen, done);
        return page.times(own(), new WishedTimes(after, true, false, Set.of()), done);
    }

    @POST
    public Page wish(Form sent) {
        OwnMeeting own = own();
        WishingForm form = WishingForm.sent(sent);
        try {
            OwnMeetings.demandRight(own);
            demandTimes(form);
            steps.wish(own.meeting(), form.times(), form.wish());
        } catch (WishesClosed
                | NothingWished
                | WishedTimeGone
                | AlreadyBooked
                | TopicTooLong
                | NoPhoneNumber
                | MeetWithoutChild
                | AtTheSameMoment refusal) {
            return page.page(own, form, refusal);
        }
        return page.page(own, true);
    }

    @POST
    @Path("withdrawal")
    public Page withdraw() {
        OwnMeeting own = own();
        steps.withdraw(own.meeting());
        return page.page(own);
    }

    private static void demandTimes(WishingForm form) {
        if (form.strange()) {
            throw new WishedTimeGone();
        }
    }

    /** @throws WishesClosed where whoever comes first has the choice */
    private OwnMeeting own() {
        return Optional.of(path.own(meetings, visitor.person()))
                .filter(own -> own.round().wishing().isPresent())
                .orElseThrow(WishesClosed::new);
    }
}
