package org.kith.conferences.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that a family has proposed. */
@Entity
@Table(name = "home_visit_time")
class VisitTime {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private @Nullable HomeVisit visit;

    @Column(name = "starts_at")
    private Instant startsAt;

    protected VisitTime() {}

    VisitTime(HomeVisit visit, Instant start) {
        this.id = UUID.randomUUID();
        this.visit = visit;
        this.startsAt = start;
    }

    Instant start() {
        return startsAt;
    }
}
