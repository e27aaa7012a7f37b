package org.kith.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay by a link. Life: begun; proved once its reader has shown who they are; over after half an hour, or when its reader says so. */
@Entity
@Table(name = "link_visit")
class LinkVisit {

    /** On a device that others use too, nobody should find it open after a break. */
    static final Duration LENGTH = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "proved_at")
    private @Nullable Instant provedAt;

    protected LinkVisit() {}

    LinkVisit(UUID linkId, Instant now) {
        this.id = UUID.randomUUID();
        this.linkId = linkId;
        this.begunAt = now;
        this.endsAt = now.plus(LENGTH);
    }

    void prove(Instant now) {
        provedAt = now;
        endsAt = now.plus(LENGTH);
    }

    void end(Instant now) {
        if (now.isBefore(endsAt)) {
            endsAt = now;
        }
    }

    boolean goesOnAt(Instant now) {
        return now.isBefore(endsAt);
    }

    boolean isProved() {
        return provedAt != null;
    }

    UUID linkId() {
        return linkId;
    }

    BegunVisit view() {
        return new BegunVisit(id, endsAt);
    }
}
