package org.kith.conferences.interpreting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Span;

/**
 * An interpreter at a meeting. Life: placed; confirmed once the family has said on the telephone that it comes; gone with the meeting, with
 * its time, or with the interpreter.
 */
@Entity
@Table(name = "conference_interpreter")
class Placement {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "interpreter_id")
    private UUID interpreterId;

    private int line;
    private String language;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Version
    private long version;

    protected Placement() {}

    Placement(ClaimFacts claim, Chosen chosen, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.claimId = claim.id();
        this.interpreterId = chosen.interpreter();
        this.line = chosen.line();
        this.language = claim.wish().needs().interpreter();
        this.startsAt = claim.time().start();
        this.endsAt = claim.time().end();
        this.placedBy = by;
        this.placedAt = now;
    }

    /** @param at empty if it was a mistake */
    void confirm(Optional<Instant> at) {
        confirmedAt = at.orElse(null);
    }

    Placed facts() {
        return new Placed(
                claimId,
                new Chosen(interpreterId, line),
                language,
                new Span(startsAt, endsAt),
                Optional.ofNullable(confirmedAt));
    }
}
