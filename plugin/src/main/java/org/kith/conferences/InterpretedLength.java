package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How long meetings with an interpreter are in a round that has said something about it. */
@Entity
@Table(name = "conference_interpreted_length")
class InterpretedLength {

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    private int percent;

    @Version
    private long version;

    protected InterpretedLength() {}

    InterpretedLength(UUID round) {
        this.roundId = round;
    }

    void is(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
