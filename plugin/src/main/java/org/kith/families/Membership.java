package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.visitor.Standing;

/** A person in a course, as what. */
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

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    protected Membership() {}

    Membership(UUID courseId, UUID personId, Standing standing) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.personId = personId;
        this.standing = standing;
    }

    void arrives(Standing proved, Instant now) {
        standing = proved;
        lastSeenAt = now;
    }
}
