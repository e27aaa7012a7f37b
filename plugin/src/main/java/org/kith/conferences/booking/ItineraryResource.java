package org.kith.conferences.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.NoTimeToInterpret;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.conferences.visits.VisitThen;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** All conferences that a guardian has not booked yet, in one plan: proposed, and accepted as a whole or not at all. */
@Path("itinerary")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class ItineraryResource {

    @Inject
    Visitor visitor;

    @Inject
    PlanSteps steps;

    @Inject
    ItineraryPage page;

    @Context
    UriInfo address;

    @GET
    public Page propose() {
        return page.page(HopesForm.sent(address.getQueryParameters()));
    }

    /** Books in a transaction of its own, so that nothing of it stays when one time is gone; then another plan is proposed. */
    @POST
    public Page accept(Form sent) {
        HopesForm hopes = HopesForm.sent(sent.asMap());
        WishForm form = WishForm.sent(sent);
        try {
            List<Pick> picks = Pick.sent(sent.asMap());
            book(picks, form.about(picks).wish());
        } catch (Refusal refusal) {
            Refusal reason = reason(sent, form, refusal);
            return page.page(hopes, form.typed(), Optional.of(reason)).withStatus(reason.status());
        }
        return page.booked();
    }

    /** Whoever has sent it twice at the same moment is refused once, and has it all the same. */
    private void book(List<Pick> picks, Wish wish) {
        UUID guardian = visitor.person();
        try {
            steps.book(guardian, picks, wish);
        } catch (Refusal refusal) {
            if (!steps.isBooked(guardian, picks)) {
                throw refusal;
            }
        }
    }

    /** A plan that was made without an interpreter left no time for one, whichever of its times was found too short or gone first. */
    private static Refusal reason(Form sent, WishForm form, Refusal refusal) {
        boolean planned = form.interpreter().isEmpty() || sent.asMap().containsKey("interpreted");
        return planned || !isAboutTime(refusal) ? refusal : new NoTimeToInterpret();
    }

    private static boolean isAboutTime(Refusal refusal) {
        return refusal instanceof NoTimeToInterpret
                || refusal instanceof SlotTaken
                || refusal instanceof MeetsElsewhere
                || refusal instanceof VisitThen
                || refusal instanceof AtTheSameMoment;
    }
}
