package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A {@link Meeting} as it is kept. */
@Embeddable
public class KeptMeeting {

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    protected KeptMeeting() {}

    public KeptMeeting(Meeting meeting) {
        roundId = meeting.round();
        courseId = meeting.course();
        studentId = meeting.child();
        partyId = meeting.party();
        householdId = meeting.home().household();
        guardianId = meeting.home().guardian();
    }

    public Meeting meeting() {
        return new Meeting(roundId, courseId, studentId, new Meeting.Home(guardianId, householdId), partyId);
    }
}
