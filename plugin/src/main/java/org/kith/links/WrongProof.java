package org.kith.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody with a link showed something that does not fit. */
@Entity
@Table(name = "wrong_proof")
class WrongProof {

    @Id
    private UUID id;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected WrongProof() {}

    WrongProof(UUID linkId, Instant now) {
        this.id = UUID.randomUUID();
        this.linkId = linkId;
        this.triedAt = now;
    }

    Instant triedAt() {
        return triedAt;
    }
}
