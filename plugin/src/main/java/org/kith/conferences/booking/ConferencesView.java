package org.kith.conferences.booking;

import java.util.List;
import org.kith.calendar.FeedView;

/** Everything a guardian can sign up for, or has. @param feed the private address of their calendar */
public record ConferencesView(List<Invitation> invitations, FeedView feed) {

    /** How many could be planned together. */
    public long toPlan() {
        return invitations.stream()
                .filter(invitation ->
                        invitation.signsUp() && invitation.booked().isEmpty())
                .count();
    }
}
