package org.kith.conferences.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HoldOver;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.drawing.WishingPage;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A guardian chooses a time to meet the teachers of one course about one own child. */
@Path("children/{child}/rounds/{round}/{course}")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class MeetingResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    MeetingSteps steps;

    @Inject
    TimesPage times;

    @Inject
    BookedPage booked;

    @Inject
    WishingPage wishing;

    @Inject
    KeptWishes kept;

    @BeanParam
    MeetingPath path;

    /** Language of one that is needed, empty for none; if nothing is said, as for the meeting that moves. */
    @QueryParam("interpreter")
    @Nullable
    String interpreter;

    /** @param moving a booked meeting for which another time is looked for, with what was said for it */
    @GET
    @Transactional(dontRollbackOn = RuntimeException.class)
    public Page show(@QueryParam("mode") @DefaultValue("") String mode, @QueryParam("moving") @Nullable UUID moving) {
        OwnMeeting own = own();
        if (own.round().isToDraw()) {
            return wishing.page(own);
        }
        Optional<UUID> moved = Optional.ofNullable(moving);
        WishForm known = WishForm.looking(mode, moved, kept.of(own, moved));
        WishForm asked =
                Optional.ofNullable(interpreter).map(known::interpreted).orElse(known);
        return times.page(own, asked, Optional.empty());
    }

    @POST
    @Path("hold")
    public Page hold(Form sent) {
        OwnMeeting own = own();
        WishForm form = WishForm.sent(sent);
        try {
            OwnMeetings.demandRight(own);
            steps.hold(own.meeting(), form.choice());
            return WishForm.asksForPanel(sent)
                    ? times.kept(own, form, ShownDays.sent(sent))
                    : times.page(own, form, Optional.empty());
        } catch (NotFound gone) {
            return notNow(own, form, new SlotTaken());
        } catch (Refusal refusal) {
            return notNow(own, form, refusal);
        }
    }

    @POST
    @Path("hold/extension")
    public Page keepLonger(Form sent) {
        OwnMeeting own = own();
        WishForm typed = WishForm.sent(sent);
        WishForm form = typed.slot().isPresent() ? typed : begun(own);
        try {
            steps.keepLonger(own.meeting());
            return times.page(own, form, Optional.empty());
        } catch (HoldOver | AtTheSameMoment over) {
            return notNow(own, form, over);
        }
    }

    @POST
    @Path("hold/return")
    public Page giveBack(Form sent) {
        OwnMeeting own = own();
        steps.giveBack(own.meeting());
        return times.page(own, WishForm.sent(sent), Optional.empty());
    }

    @POST
    @Path("bookings")
    public Page book(Form sent) {
        OwnMeeting own = own();
        WishForm form = WishForm.sent(sent);
        try {
            OwnMeetings.demandRight(own);
            UUID slot = form.slot().orElseThrow(HoldOver::new);
            ClaimFacts claim = steps.book(own.meeting(), slot, form.wishOfFamily(), visitor.person());
            return booked.fresh(own, claim);
        } catch (NotFound gone) {
            return notNow(own, form, new HoldOver());
        } catch (Refusal refusal) {
            return notNow(own, form, refusal);
        }
    }

    /** Without scripts what was typed does not come along; what was said for a meeting that moves does. */
    private WishForm begun(OwnMeeting own) {
        return WishForm.looking("", Optional.empty(), kept.of(own, Optional.empty()));
    }

    private Page notNow(OwnMeeting own, WishForm form, Refusal refusal) {
        return own.round().isToDraw()
                ? wishing.page(own, refusal)
                : times.page(own, form, Optional.of(refusal)).withStatus(refusal.status());
    }

    private OwnMeeting own() {
        return path.own(meetings, visitor.person());
    }
}
