package org.kith.conferences.day;

import java.util.UUID;
import org.kith.conferences.Meeting;

/** A student in a round, with the teachers of a course. */
public record StudentPlace(UUID round, UUID course, UUID student) {

    static StudentPlace of(Meeting meeting) {
        return new StudentPlace(meeting.round(), meeting.course(), meeting.child());
    }
}
