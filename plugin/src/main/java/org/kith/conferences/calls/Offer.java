package org.kith.conferences.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;

/** A call or a visit that a home was offered in a round. Life: offered, answered with a wish, offered again. */
@Entity
@Table(name = "conference_offer")
class Offer {

    @Id
    private UUID id;

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

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int times;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private String wish = "";

    @Column(name = "wished_at")
    private @Nullable Instant wishedAt;

    @Version
    private long version;

    protected Offer() {}

    Offer(Meeting meeting, Mode mode, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.roundId = meeting.round();
        this.courseId = meeting.course();
        this.studentId = meeting.child();
        this.partyId = meeting.party();
        this.householdId = meeting.home().household();
        goesTo(meeting.home().guardian(), mode, by, now);
    }

    /** To this guardian of the home, once more or for the first time. */
    final void goesTo(UUID guardian, Mode how, UUID by, Instant now) {
        guardianId = guardian;
        mode = how;
        offeredBy = by;
        offeredAt = now;
        times++;
    }

    void wishes(String words, Instant now) {
        wish = words;
        wishedAt = now;
    }

    OfferFacts facts() {
        Meeting.Home home = new Meeting.Home(guardianId, householdId);
        return new OfferFacts(
                id,
                new Meeting(roundId, courseId, studentId, home, partyId),
                mode,
                times,
                offeredAt,
                wish,
                Optional.ofNullable(wishedAt));
    }
}
