package org.kith.conferences.booking;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.families.Child;

/** What a guardian may sign up for: a child of theirs, a round, and the teachers of one course in it. */
public record OwnMeeting(Child child, RoundFacts round, Meeting meeting, List<HostFacts> hosts) {

    /** Where its pages are. */
    public String path() {
        return "/panel/children/" + meeting.child() + "/rounds/" + round.id() + "/" + meeting.course();
    }

    List<UUID> hostIds() {
        return hosts.stream().map(HostFacts::id).toList();
    }
}
