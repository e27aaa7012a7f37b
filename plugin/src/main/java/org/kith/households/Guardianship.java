package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.visitor.Visit;

/**
 * A guardian's link to a student. Life: linked on a ground; another ground may follow, of which the one that holds further stays; ended by
 * a person, and only by a person taken up again.
 */
@Entity
@Table(name = "guardianship")
class Guardianship {

    @Id
    private UUID id;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "household_id")
    private UUID householdId;

    private String relation;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "ended_by")
    private UUID endedBy = Visit.NOBODY;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Guardianship() {}

    Guardianship(NewLink link, UUID household, Instant now) {
        this.id = UUID.randomUUID();
        this.guardianId = link.guardian();
        this.studentId = link.student();
        this.householdId = household;
        this.relation = link.relation().words();
        this.ground = link.ground();
        this.linkedBy = link.by();
        this.linkedAt = now;
    }

    /** The same two again, on this ground. An LMS neither takes up what a person ended nor narrows what holds already. */
    void link(NewLink link, Instant now) {
        boolean wider = ground == Ground.LMS && link.ground() != Ground.LMS;
        if (endedAt != null && link.ground() != Ground.LMS) {
            endedAt = null;
            endedBy = Visit.NOBODY;
            wider = true;
        }
        if (wider) {
            ground = link.ground();
            linkedBy = link.by();
            linkedAt = now;
            link.household().ifPresent(this::moveTo);
        }
        if (link.relation().isSaid()) {
            relation = link.relation().words();
        }
    }

    void end(UUID by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    /** Nothing but the LMS's word is left: it holds where the LMS says it. */
    void narrow() {
        ground = Ground.LMS;
        linkedBy = Visit.NOBODY;
    }

    void takeUp() {
        endedAt = null;
        endedBy = Visit.NOBODY;
    }

    void moveTo(UUID household) {
        householdId = household;
    }

    void isCalled(Relation said) {
        relation = said.words();
    }

    UUID householdId() {
        return householdId;
    }

    UUID studentId() {
        return studentId;
    }

    Link view() {
        return new Link(
                new Link.Pair(guardianId, studentId),
                householdId,
                new Relation(relation),
                ground,
                linkedBy,
                linkedAt,
                Optional.ofNullable(endedAt));
    }
}
