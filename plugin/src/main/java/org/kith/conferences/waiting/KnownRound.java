package org.kith.conferences.waiting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;

/**
 * A round as its line asks for it: read once, however many wait and however many times there are.
 *
 * @param round empty if it is gone
 * @param courses those of its teachers, by the id as which each meets families
 * @param hours how long its offers are kept
 */
record KnownRound(Optional<RoundFacts> round, Map<UUID, UUID> courses, int hours) {

    /** Empty if no teacher of the meeting's course meets families in it any more. */
    Optional<RoundFacts> of(Meeting meeting) {
        return round.filter(known -> courses.containsValue(meeting.course()));
    }

    /** Whether it is a time of the course for which the home waits, and as it wishes. */
    boolean suits(InLine one, SlotFacts slot) {
        return isTaught(slot, one.meeting().course())
                && round.filter(known -> one.entry().times().suits(slot, known.zone()))
                        .isPresent();
    }

    private boolean isTaught(SlotFacts slot, UUID course) {
        return Optional.ofNullable(courses.get(slot.host()))
                .filter(course::equals)
                .isPresent();
    }
}
