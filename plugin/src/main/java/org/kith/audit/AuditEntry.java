package org.kith.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.visitor.Visit;

/** One thing somebody did. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int LONGEST_DETAIL = 255;

    @Id
    private UUID id;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    private String person;
    private String platform;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String detail;

    protected AuditEntry() {}

    /** @param by empty for somebody without a visit: Kith itself, or who registers with a key */
    AuditEntry(Action action, String detail, Optional<Visit> by, Instant now) {
        this.id = UUID.randomUUID();
        this.notedAt = now;
        this.action = action;
        this.detail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        this.actor = by.map(Actor::of).orElse(Actor.NOBODY_KNOWN);
        this.person = by.filter(visit -> !visit.isOperator())
                .map(visit -> visit.person().toString())
                .orElse("");
        this.platform = "";
    }

    AuditEntry about(UUID platform) {
        this.platform = platform.toString();
        return this;
    }

    AuditLine line() {
        return new AuditLine(notedAt, actor, action, detail);
    }
}
