package org.kith.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long one kind of record is kept at one school, and when some were removed last. */
@Entity
@Table(name = "school_retention")
class SchoolRetention {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private int days;

    @Column(name = "purged_at")
    private @Nullable Instant purgedAt;

    private long removed;

    protected SchoolRetention() {}

    SchoolRetention(UUID platform, RecordKind kind) {
        this.id = UUID.randomUUID();
        this.platform = platform;
        this.kind = kind;
        this.days = kind.usualDays();
    }

    RecordKind kind() {
        return kind;
    }

    int days() {
        return days;
    }

    void are(int days) {
        this.days = days;
    }

    void purged(int count, Instant now) {
        purgedAt = now;
        removed += count;
    }

    Optional<Purged> purged() {
        return Optional.ofNullable(purgedAt).map(at -> new Purged(at, removed));
    }
}
