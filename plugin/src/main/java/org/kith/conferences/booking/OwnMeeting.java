package org.kith.conferences.booking;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.RoundFacts;
import org.kith.families.Child;

/** What a guardian may sign up for: a child of theirs, a round, and the teachers of one course in it. */
public record OwnMeeting(Child child, RoundFacts round, Meeting meeting, List<HostFacts> hosts) {

    /** Where its pages are. */
    public String path() {
        return "/panel/children/" + meeting.child() + "/rounds/" + round.id() + "/" + meeting.course();
    }

    /** Whom one meets then. */
    public List<HostFacts> host(ClaimFacts claim) {
        return hosts.stream()
                .filter(host -> host.id().equals(claim.slot().host()))
                .toList();
    }

    /** The teacher's usual place, unless something else was said about that time. */
    public MeetingPlace where(ClaimFacts claim) {
        return host(claim).stream()
                .map(HostFacts::where)
                .findFirst()
                .orElse(MeetingPlace.UNSAID)
                .unless(claim.slot().offer().place());
    }

    UUID guardian() {
        return meeting.home().guardian();
    }

    List<UUID> hostIds() {
        return hosts.stream().map(HostFacts::id).toList();
    }
}
