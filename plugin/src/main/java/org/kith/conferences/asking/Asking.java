package org.kith.conferences.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A guardian was asked to choose a time for a meeting about a student. Never changed. */
@Entity
@Table(name = "conference_asking")
class Asking {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private UUID once;

    protected Asking() {}

    Asking(AskedFamily family, Call call, Instant now) {
        this.id = family.id();
        this.roundId = call.round();
        this.courseId = call.course();
        this.studentId = family.student();
        this.guardianId = family.guardian();
        this.askedBy = call.by();
        this.askedAt = now;
        this.once = call.once();
    }

    Asked facts() {
        return new Asked(studentId, guardianId, askedAt);
    }
}
