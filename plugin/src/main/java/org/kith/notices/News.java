package org.kith.notices;

import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Ending;
import org.kith.conferences.Meeting;
import org.kith.conferences.Parting;

/**
 * Something to write to a family about a meeting of theirs.
 *
 * @param claim the meeting as it is, or was last
 * @param before where it was until now, if it has moved
 * @param reason in the words of whoever ended it; may be empty
 * @param once so that nothing is said twice
 */
record News(NewsKind kind, ClaimFacts claim, Optional<ClaimFacts> before, String reason, String once) {

    /** Empty for what no family is written about. */
    static Optional<News> of(BookingChanged change) {
        String reason = change.parting().map(Parting::reason).orElse("");
        return change.now()
                .or(change::before)
                .map(claim -> new News(kind(change), claim, change.before(), reason, once(kind(change), claim)));
    }

    static News reminder(ClaimFacts claim, String once) {
        return new News(NewsKind.REMINDER, claim, Optional.empty(), "", once);
    }

    static News room(ClaimFacts claim) {
        return new News(NewsKind.ROOM, claim, Optional.empty(), "", once(NewsKind.ROOM, claim));
    }

    /** The same for whoever booked it, and comes no more. Under which number another is called is not theirs to read. */
    News to(Meeting.Home former) {
        Meeting meeting = claim.meeting();
        ClaimFacts theirs =
                claim.of(new Meeting(meeting.round(), meeting.course(), meeting.child(), former, meeting.party()));
        return new News(kind, theirs, before, reason, once(kind, theirs));
    }

    UUID guardian() {
        return claim.meeting().home().guardian();
    }

    String purpose() {
        return "conference-" + kind.key();
    }

    private static NewsKind kind(BookingChanged change) {
        if (change.now().isPresent()) {
            return change.before().isPresent() ? NewsKind.MOVED : NewsKind.BOOKED;
        }
        boolean bySchool = change.parting()
                .filter(parting -> parting.ending() == Ending.REMOVED)
                .isPresent();
        return bySchool ? NewsKind.REMOVED : NewsKind.CANCELLED;
    }

    private static String once(NewsKind kind, ClaimFacts claim) {
        return "conference-" + kind.key() + "/" + claim.id() + "/" + claim.sequence() + "/"
                + claim.meeting().home().guardian();
    }
}
