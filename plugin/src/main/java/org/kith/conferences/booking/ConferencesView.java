package org.kith.conferences.booking;

import java.util.List;

/** Everything a guardian can sign up for, or has. */
public record ConferencesView(List<Invitation> invitations) {

    /** How many could be planned together. */
    public long toPlan() {
        return invitations.stream()
                .filter(invitation ->
                        invitation.signsUp() && invitation.booked().isEmpty())
                .count();
    }
}
