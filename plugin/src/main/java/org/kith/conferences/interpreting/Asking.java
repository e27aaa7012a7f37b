package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.kith.Shared;

/** Asks families whether another time would suit them, at which somebody could interpret. Nothing moves by that. */
@Shared
public class Asking {

    private final InterpretedMeetings meetings;
    private final OtherTimes others;
    private final Placing placing;
    private final MoveQuestions questions;

    @Inject
    Asking(InterpretedMeetings meetings, OtherTimes others, Placing placing, MoveQuestions questions) {
        this.meetings = meetings;
        this.others = others;
        this.placing = placing;
        this.questions = questions;
    }

    /** @throws InterpreterBusy if nobody could interpret then, or the meeting is not there any more */
    @Transactional(TxType.REQUIRES_NEW)
    public void ask(Circle circle, UUID booking, UUID slot, UUID by) {
        Pool pool = placing.pool(circle.platform());
        InterpretedMeeting meeting = meetings.of(circle).stream()
                .filter(one -> one.id().equals(booking))
                .filter(one ->
                        others.of(one, pool).stream().anyMatch(time -> time.id().equals(slot)))
                .findFirst()
                .orElseThrow(InterpreterBusy::new);
        questions.ask(meeting.claim(), slot, by);
    }
}
