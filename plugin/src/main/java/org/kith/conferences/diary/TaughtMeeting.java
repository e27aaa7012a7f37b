package org.kith.conferences.diary;

import java.time.ZoneId;
import java.util.Optional;
import org.kith.conferences.CancelledMeeting;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.MeetingPlace;

/** A booked meeting as its teacher knows it. @param child its first name; empty for one whom no LMS has named */
record TaughtMeeting(ClaimFacts claim, ZoneId zone, MeetingPlace where, Optional<String> child) {

    /** One that was called off. @param child as above */
    record Cancelled(CancelledMeeting meeting, ZoneId zone, Optional<String> child) {}
}
