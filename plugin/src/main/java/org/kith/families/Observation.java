package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the LMS called somebody a child's guardian in a course, at the guardian's launch. Life: named, until a launch names it no more. */
@Entity
@Table(name = "observation")
class Observation {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "student_id")
    private UUID studentId;

    private Instant since;

    protected Observation() {}

    Observation(UUID courseId, UUID guardianId, UUID studentId, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.guardianId = guardianId;
        this.studentId = studentId;
        this.since = now;
    }

    UUID guardianId() {
        return guardianId;
    }

    UUID studentId() {
        return studentId;
    }
}
