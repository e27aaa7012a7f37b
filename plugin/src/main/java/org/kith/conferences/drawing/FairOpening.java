package org.kith.conferences.drawing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.keys.RandomSecret;

/** The seed of a round's draw, made when a teacher decides for a draw, and never changed. */
@Entity
@Table(name = "conference_fair_opening")
class FairOpening {

    /** As much chance as in a SHA-256: nobody finds the seed by trying. */
    private static final int BYTES = 32;

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    private String seed;
    private String commitment;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected FairOpening() {}

    FairOpening(UUID round, Instant now) {
        this.roundId = round;
        this.seed = RandomSecret.ofBytes(BYTES);
        this.commitment = Digest.hex(seed);
        this.begunAt = now;
    }

    String seed() {
        return seed;
    }

    String commitment() {
        return commitment;
    }
}
