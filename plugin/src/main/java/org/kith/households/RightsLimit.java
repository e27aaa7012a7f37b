package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.visitor.Visit;

/**
 * A decision that takes a right from a guardian about one child. Life: recorded, in force from its first day to its last, or until lifted.
 * What was recorded is never changed; another decision is another entry.
 */
@Entity
@Table(name = "rights_limit")
class RightsLimit {

    @Id
    private UUID id;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "student_id")
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    private LimitKind kind;

    private String ground;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy = Visit.NOBODY;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Version
    private long version;

    protected RightsLimit() {}

    RightsLimit(Link.Pair pair, NewLimit limit, Instant now) {
        this.id = UUID.randomUUID();
        this.guardianId = pair.guardian();
        this.studentId = pair.student();
        this.kind = limit.kind();
        this.ground = limit.ground();
        this.startsOn = limit.starts();
        this.endsOn = limit.ends().orElse(null);
        this.recordedBy = limit.by();
        this.recordedAt = now;
    }

    void lift(UUID by, Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
            liftedBy = by;
        }
    }

    UUID guardianId() {
        return guardianId;
    }

    UUID studentId() {
        return studentId;
    }

    LimitKind kind() {
        return kind;
    }

    /** Its first and its last day are days on which it holds. */
    boolean holdsOn(LocalDate day) {
        return liftedAt == null && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** On this day, or on a later one. */
    boolean isToHoldFrom(LocalDate day) {
        return liftedAt == null && (endsOn == null || !day.isAfter(endsOn));
    }

    LimitView view(LocalDate today) {
        return new LimitView(
                id,
                new Link.Pair(guardianId, studentId),
                new NewLimit(kind, ground, startsOn, Optional.ofNullable(endsOn), recordedBy),
                recordedAt,
                Optional.ofNullable(liftedAt),
                holdsOn(today));
    }
}
