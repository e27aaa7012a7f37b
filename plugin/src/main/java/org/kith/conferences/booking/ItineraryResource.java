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
import java.util.Optional;
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
    Itineraries itineraries;

    @Inject
    ItineraryPage page;

    @Context
    UriInfo address;

    @GET
    public Page propose() {
        return page.page(HopesForm.sent(address.getQueryParameters()), Optional.empty());
    }

    /** Books in a transaction of its own, so that nothing of it stays when one time is gone; then another plan is proposed. */
    @POST
    public Page accept(Form sent) {
        HopesForm hopes = HopesForm.sent(sent.asMap());
        try {
            itineraries.book(
                    visitor.person(),
                    Pick.sent(sent.asMap()),
                    WishForm.sent(sent).typed());
        } catch (Refusal refusal) {
            return page.page(hopes, Optional.of(refusal)).withStatus(refusal.status());
        }
        return page.booked();
    }
}
