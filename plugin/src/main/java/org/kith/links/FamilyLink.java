package org.kith.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.households.Link;
import org.kith.visitor.Visit;

/** A link for one guardian. Life: made; works until it expires or is revoked, whichever comes first. */
@Entity
@Table(name = "family_link")
class FamilyLink {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "household_id")
    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private UUID revokedBy = Visit.NOBODY;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected FamilyLink() {}

    FamilyLink(NewFamilyLink wanted, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = wanted.course().platform();
        this.courseId = wanted.course().course();
        this.guardianId = wanted.forWhom().guardian();
        this.householdId = wanted.forWhom().household();
        this.purpose = wanted.purpose();
        this.madeBy = wanted.by();
        this.madeAt = now;
        this.expiresAt = now.plus(wanted.lasts());
    }

    boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether its guardian cares by this link of theirs for somebody in its household. */
    boolean isOf(Link care) {
        return care.holds() && care.household().equals(householdId);
    }

    boolean isFor(UUID household) {
        return householdId.equals(household);
    }

    /** Its guardian lives there now. */
    void follows(UUID household) {
        householdId = household;
    }

    void revoke(UUID by, Instant now) {
        revokedAt = now;
        revokedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID courseId() {
        return courseId;
    }

    UUID guardianId() {
        return guardianId;
    }

    UUID platform() {
        return platform;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    OpenLink open() {
        return new OpenLink(id, platform, courseId, guardianId, purpose);
    }

    LinkView view() {
        return new LinkView(id, courseId, purpose, madeBy, madeAt, expiresAt);
    }
}
