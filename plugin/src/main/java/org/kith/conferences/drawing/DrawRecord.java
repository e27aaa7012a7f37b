package org.kith.conferences.drawing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The record of a draw. It is written once and never changed; the log keeps its SHA-256, so that a change would be seen. */
@Entity
@Table(name = "conference_draw_record")
class DrawRecord {

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "record_text")
    private String text;

    protected DrawRecord() {}

    DrawRecord(UUID round, String text, Instant now) {
        this.roundId = round;
        this.text = text;
        this.madeAt = now;
    }

    String text() {
        return text;
    }

    Instant madeAt() {
        return madeAt;
    }
}
