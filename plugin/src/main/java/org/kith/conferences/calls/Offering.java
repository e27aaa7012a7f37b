package org.kith.conferences.calls;

import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.delivery.Outbox;

/** Offers a home a call or a visit, as a teacher asks for it on a page. */
@Shared
public class Offering {

    private final Offers offers;
    private final Outbox outbox;

    @Inject
    Offering(Offers offers, Outbox outbox) {
        this.offers = offers;
        this.outbox = outbox;
    }

    /**
     * @param mode as it was sent; a call unless it is a visit
     * @return the message that says it to the teacher: where no letters are sent, that the family is to be told
     */
    public String offer(Meeting meeting, String mode, UUID by) {
        offers.make(meeting, mode.equals(Mode.HOME_VISIT.key()) ? Mode.HOME_VISIT : Mode.PHONE, by);
        return outbox.isOn() ? "day.said.offer" : "day.said.offer.unmailed";
    }
}
