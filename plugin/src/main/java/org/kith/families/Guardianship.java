package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A guardian's child in a course, as the LMS said at the guardian's launch. Life: named, until a launch names it no more. */
@Entity
@Table(name = "guardianship")
class Guardianship {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "student_id")
    private UUID studentId;

    private Instant since;

    protected Guardianship() {}

    Guardianship(UUID courseId, UUID guardianId, UUID studentId, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.guardianId = guardianId;
        this.studentId = studentId;
        this.since = now;
    }

    UUID studentId() {
        return studentId;
    }
}
