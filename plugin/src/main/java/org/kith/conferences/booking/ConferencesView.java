package org.kith.conferences.booking;

import java.util.List;
import org.kith.calendar.FeedView;
import org.kith.conferences.lunch.LunchGuests;

/** Everything a guardian can sign up for, or has. @param lunches to which a home of theirs is invited; @param feed the private address of their calendar */
public record ConferencesView(List<Invitation> invitations, List<LunchGuests.Own> lunches, FeedView feed) {

    /** How many could be planned together. */
    public long toPlan() {
        return invitations.stream()
                .filter(invitation ->
                        invitation.signsUp() && invitation.booked().isEmpty())
                .count();
    }
}
