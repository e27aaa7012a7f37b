package org.kith.conferences.calls;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.BookedPage;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.MeetingSteps;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.households.Address;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A call or a visit that the teacher has offered to a guardian's home. */
@Path("children/{child}/rounds/{round}/{course}/offers/{offer}")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class CallResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    Offers offers;

    @Inject
    Bookings bookings;

    @Inject
    MeetingSteps steps;

    @Inject
    CallPage page;

    @Inject
    BookedPage booked;

    @BeanParam
    MeetingPath path;

    @PathParam("offer")
    UUID id;

    @GET
    public Page show() {
        OwnMeeting own = own();
        return page.show(own, offer(own));
    }

    @POST
    @Path("bookings")
    public Page book(
            @FormParam("slot") @Nullable UUID slot,
            @FormParam("phone") @DefaultValue("") String known,
            @FormParam("phone-other") @DefaultValue("") String other) {
        String phone = other.isBlank() ? known : other;
        OwnMeeting own = own();
        OfferFacts offer = offer(own);
        try {
            UUID wanted =
                    Optional.ofNullable(slot).filter(any -> offer.isCall()).orElseThrow(NotFound::new);
            OwnMeetings.demandRight(own);
            return booked.fresh(own, book(own, wanted, Address.phone(phone).text()));
        } catch (NotFound gone) {
            return page.again(own, offer, offer.wish(), new SlotTaken());
        } catch (Refusal refused) {
            return page.again(own, offer, offer.wish(), refused);
        }
    }

    @POST
    @Path("wish")
    public Page wish(@FormParam("wish") @DefaultValue("") String words) {
        OwnMeeting own = own();
        OfferFacts offer = offer(own);
        try {
            return page.thanks(own, offers.wish(own.meeting(), words.strip()));
        } catch (WishMissing missing) {
            return page.again(own, offer, words, missing);
        }
    }

    /**
     * A meeting that did not come about moves there, with all that the family needs. Also when sign-up is over. One that is to come stays
     * where it is: the home may have booked it since it opened the page of the offer.
     */
    private ClaimFacts book(OwnMeeting own, UUID slot, String phone) {
        Optional<UUID> moving = missed(own).map(ClaimFacts::id);
        ClaimFacts hold = steps.holdForThem(own.meeting(), new Choice(slot, Mode.PHONE, moving));
        Optional<ClaimFacts> missed = missed(own);
        if (hold.exchange() && missed.isEmpty()) {
            steps.giveBack(own.meeting());
            throw new AlreadyBooked();
        }
        Wish wish = missed.map(ClaimFacts::wish).orElse(Wish.NONE);
        return steps.book(own.meeting(), slot, wish.calling(phone), visitor.person());
    }

    private Optional<ClaimFacts> missed(OwnMeeting own) {
        return bookings.of(own.meeting()).stream()
                .filter(claim -> claim.isBooked() && claim.outcome().isMissed())
                .findFirst();
    }

    private OfferFacts offer(OwnMeeting own) {
        return offers.of(own.meeting()).filter(offer -> offer.id().equals(id)).orElseThrow(NotFound::new);
    }

    private OwnMeeting own() {
        return path.own(meetings, visitor.person());
    }
}
