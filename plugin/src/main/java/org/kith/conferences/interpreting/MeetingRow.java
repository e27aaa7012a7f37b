package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.SlotFacts;

/**
 * An interpreted meeting in a list of the school.
 *
 * @param who interprets; empty for nobody yet
 * @param free who could, while nobody does
 * @param others free times of the same teacher at which somebody could, while nobody does and nobody can now
 * @param asked whether the family would come at one of those; empty if it was not
 */
public record MeetingRow(
        InterpretedMeeting meeting,
        People people,
        Optional<InterpreterFacts> who,
        List<InterpreterFacts> free,
        List<SlotFacts> others,
        Optional<MoveAsked> asked) {

    /** Whom it is about, by their names; empty where no LMS has told one. @param phone said for this meeting, else one that reaches the guardian; empty if there is none */
    public record People(String student, String guardian, String teacher, String phone) {}

    public String path() {
        return InterpretingResource.PATH + "/bookings/" + meeting.id();
    }
}
