package org.kith.conferences.booking;

import java.time.Instant;
import java.util.List;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.PastMeeting;

/**
 * One thing a guardian can sign up for, and how far that is.
 *
 * @param teachers whom one meets
 * @param booked what the home has, earliest first
 * @param past what it had, latest first
 */
public record Invitation(
        OwnMeeting own, String teachers, List<ClaimFacts> booked, List<PastMeeting> past, Instant now) {

    public boolean signsUp() {
        return own.round().signsUpAt(now);
    }

    public boolean waits() {
        return own.round().waitsAt(now);
    }

    /** Neither anything to do nor anything to know. */
    boolean isOver() {
        return booked.isEmpty() && past.isEmpty() && !signsUp() && !waits();
    }

    public String path(ClaimFacts claim) {
        return own.path() + "/bookings/" + claim.id();
    }
}
