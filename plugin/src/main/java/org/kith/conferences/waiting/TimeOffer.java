package org.kith.conferences.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

/** A time that was offered to a home in line. Life: open; accepted, declined or lapsed. Kept, because nobody is asked twice about a time. */
@Entity
@Table(name = "conference_time_offer")
class TimeOffer {

    /** Of the claim that keeps the seat. */
    @Id
    private UUID id;

    @Column(name = "wait_id")
    private UUID waitId;

    @Column(name = "slot_id")
    private UUID slotId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "until_at")
    private Instant until;

    @Enumerated(EnumType.STRING)
    private OfferOutcome outcome;

    @Version
    private long version;

    protected TimeOffer() {}

    TimeOffer(UUID wait, ClaimFacts claim, Instant until, Instant now) {
        this.id = claim.id();
        this.waitId = wait;
        this.slotId = claim.slot().id();
        this.startsAt = claim.time().start();
        this.endsAt = claim.time().end();
        this.mode = claim.mode();
        this.madeAt = now;
        this.until = until;
        this.outcome = OfferOutcome.OPEN;
    }

    void ends(OfferOutcome how) {
        outcome = how;
    }

    boolean isOpen() {
        return outcome == OfferOutcome.OPEN;
    }

    UUID waitId() {
        return waitId;
    }

    OfferFacts facts() {
        return new OfferFacts(id, waitId, slotId, new Span(startsAt, endsAt), mode, until, outcome);
    }
}
