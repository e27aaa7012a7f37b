package org.kith.conferences.waiting;

import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.booking.OwnMeeting;

/**
 * How a home stands in line.
 *
 * @param entry also one that has ended
 * @param place in line, from 1; 0 if it waits for nothing
 * @param of how many wait
 * @param offer a time that is kept for it
 * @param mayJoin whether it could wait now and does not
 */
public record WaitingCard(
        OwnMeeting own, Optional<WaitFacts> entry, int place, int of, Optional<ClaimFacts> offer, boolean mayJoin) {

    /** Where nothing is said about waiting. */
    public static WaitingCard unsaid(OwnMeeting own) {
        return new WaitingCard(own, Optional.empty(), 0, 0, Optional.empty(), false);
    }

    public boolean isWaiting() {
        return place > 0;
    }

    public String path() {
        return own.path() + "/waiting";
    }

    /** It was taken off, or the line has ended; it does not wait because of that. */
    public Optional<WaitFacts> wasEnded() {
        return entry.filter(one -> one.state() == WaitState.TAKEN_OFF || one.state() == WaitState.CLOSED);
    }
}
