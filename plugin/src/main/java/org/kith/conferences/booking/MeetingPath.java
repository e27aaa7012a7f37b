package org.kith.conferences.booking;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.kith.page.NotFound;

/** Which meeting an address names: about a child, in a round, with the teachers of a course. */
public class MeetingPath {

    @PathParam("child")
    UUID child;

    @PathParam("round")
    UUID round;

    @PathParam("course")
    UUID course;

    /** @throws NotFound if it is none of this guardian's, or families cannot see it */
    public OwnMeeting own(OwnMeetings meetings, UUID guardian) {
        return meetings.one(guardian, child, round, course);
    }
}
