package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A {@link CancelledMeeting} as it is kept. Life: made when a meeting is called off before its time, gone after that time. */
@Entity
@Table(name = "cancelled_meeting")
class KeptCancellation {

    @Id
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

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    private int sequence;

    @Version
    private long version;

    protected KeptCancellation() {}

    /** @param claim as it was last */
    KeptCancellation(ClaimFacts claim, Instant now) {
        this.claimId = claim.id();
        this.about = new KeptMeeting(claim.meeting());
        this.hostId = claim.slot().host();
        this.startsAt = claim.time().start();
        this.endsAt = claim.time().end();
        this.cancelledAt = now;
        this.sequence = claim.sequence() + 1;
    }

    CancelledMeeting facts() {
        return new CancelledMeeting(
                claimId, about.meeting(), hostId, new Span(startsAt, endsAt), cancelledAt, sequence);
    }
}
