package org.kith.families;

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
import org.kith.visitor.Standing;

/**
 * A person in a course, as what. Life: named by a launch or a class list; as what is said afresh by every launch; where the LMS cannot
 * say it, a person or a convention does; inactive when the list names the person no more, until it or a launch does again.
 */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private boolean active = true;

    /** A class list has named this person: only then does its silence mean something. */
    private boolean listed;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing confirmed;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    private @Nullable Confirmation confirmedBy;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    protected Membership() {}

    Membership(UUID courseId, UUID personId, Standing standing) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.personId = personId;
        this.standing = standing;
    }

    void arrives(Standing proved, Instant now) {
        standing = proved;
        isHere();
        lastSeenAt = now;
    }

    /** A launch knows better than a list: Moodle lists its assistants as learners. What a number said holds until the next list. */
    void isListed(Listed entry) {
        isHere();
        listed = true;
        if (lastSeenAt == null || standing == Standing.UNCONFIRMED) {
            standing = entry.standing();
        }
        if (confirmedBy == Confirmation.CONVENTION) {
            isNotKnownYet();
        }
        entry.confirmed().ifPresent(as -> confirm(as, Confirmation.CONVENTION));
    }

    /** The list was read as a whole and does not name this person. */
    void isNotListed(Instant now) {
        if (listed && active) {
            active = false;
            leftAt = now;
        }
    }

    /** What a convention says gives way to what a teacher says. */
    void confirm(Standing as, Confirmation by) {
        if (by == Confirmation.TEACHER || confirmedBy != Confirmation.TEACHER) {
            confirmed = as;
            confirmedBy = by;
        }
    }

    void isNotKnownYet() {
        confirmed = null;
        confirmedBy = null;
    }

    /** As what this person is here: what the LMS proves, and only where it cannot, what somebody has said. */
    Standing standing() {
        return standing == Standing.UNCONFIRMED && confirmed != null ? confirmed : standing;
    }

    boolean isProved() {
        return standing != Standing.UNCONFIRMED;
    }

    UUID courseId() {
        return courseId;
    }

    boolean isActive() {
        return active;
    }

    /** Empty while this person is here. */
    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    Optional<Confirmation> confirmedBy() {
        return isProved() ? Optional.empty() : Optional.ofNullable(confirmedBy);
    }

    UUID personId() {
        return personId;
    }

    private void isHere() {
        active = true;
        leftAt = null;
    }
}
