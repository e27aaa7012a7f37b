package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A meeting that was booked and did not come about at that time: kept so that a family can read what became of it. */
@Entity
@Table(name = "conference_past_claim")
class PastClaim {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Embedded
    private KeptMeeting about;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    private String reason;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int sequence;

    protected PastClaim() {}

    PastClaim(ClaimFacts claim, Parting parting, Instant now) {
        this.id = UUID.randomUUID();
        this.claimId = claim.id();
        this.about = new KeptMeeting(claim.meeting());
        this.hostId = claim.slot().host();
        this.startsAt = claim.time().start();
        this.endsAt = claim.time().end();
        this.mode = claim.mode();
        this.ending = parting.ending();
        this.reason = parting.reason();
        this.endedBy = parting.by();
        this.endedAt = now;
        this.sequence = claim.sequence() + 1;
    }

    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    PastMeeting facts() {
        return new PastMeeting(
                claimId,
                about.meeting(),
                new Span(startsAt, endsAt),
                mode,
                new Parting(ending, reason, endedBy),
                endedAt);
    }

    CancelledMeeting cancelled() {
        return new CancelledMeeting(claimId, about.meeting(), hostId, new Span(startsAt, endsAt), endedAt, sequence);
    }
}
