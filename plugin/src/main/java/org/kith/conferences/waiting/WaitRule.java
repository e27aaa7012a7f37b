package org.kith.conferences.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How long offers of a round are kept. */
@Entity
@Table(name = "conference_wait_rule")
class WaitRule {

    /** By day. */
    static final int USUAL_HOURS = 4;

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    private int hours;

    @Version
    private long version;

    protected WaitRule() {}

    WaitRule(UUID round) {
        this.roundId = round;
    }

    void keepsFor(int wanted) {
        hours = wanted;
    }

    int hours() {
        return hours;
    }
}
