package org.kith.conferences.booking;

import java.time.Instant;
import java.util.List;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.PastMeeting;
import org.kith.conferences.day.Story;
import org.kith.conferences.waiting.WaitingCard;

/**
 * One thing a guardian can sign up for, and how far that is.
 *
 * @param teachers whom one meets
 * @param booked what the home has, earliest first
 * @param past what it had, latest first
 * @param story what it reads beside that
 * @param waiting how it stands in line
 */
public record Invitation(
        OwnMeeting own,
        String teachers,
        List<ClaimFacts> booked,
        List<PastMeeting> past,
        Story story,
        WaitingCard waiting,
        Instant now) {

    /** As long as a time is offered to the home, its answer to that comes first. */
    public boolean signsUp() {
        return own.round().signsUpAt(now) && waiting.offer().isEmpty();
    }

    /** Not booked yet, by one who may take part. */
    boolean isToPlan() {
        return signsUp() && booked.isEmpty() && OwnMeetings.mayTakePart(own);
    }

    public boolean wishes() {
        return own.round().wishesAt(now);
    }

    public boolean waits() {
        return own.round().waitsAt(now);
    }

    /** Neither anything to do nor anything to know. */
    boolean isOver() {
        return booked.isEmpty()
                && past.isEmpty()
                && story.notes().isEmpty()
                && story.offer().isEmpty()
                && waiting.offer().isEmpty()
                && !signsUp()
                && !own.round().isToDraw()
                && !waits();
    }

    public String path(ClaimFacts claim) {
        return own.path() + "/bookings/" + claim.id();
    }
}
