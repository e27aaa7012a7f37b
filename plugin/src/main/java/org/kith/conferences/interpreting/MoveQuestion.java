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

/** Whether another time would suit a family. Life: asked; declined, or gone when the meeting moves or ends. */
@Entity
@Table(name = "conference_move_question")
class MoveQuestion {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "slot_id")
    private UUID slotId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Version
    private long version;

    protected MoveQuestion() {}

    MoveQuestion(MoveAsked asked, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.claimId = asked.claim();
        this.slotId = asked.slot();
        this.askedBy = by;
        this.askedAt = now;
    }

    void decline(Instant now) {
        declinedAt = now;
    }

    MoveAsked facts() {
        return new MoveAsked(claimId, slotId, Optional.ofNullable(declinedAt));
    }
}
