package org.kith.conferences.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;

/** What a teacher writes down about a meeting for nobody else. Life: written, changed, emptied. */
@Entity
@Table(name = "conference_memory")
class MemoryNote {

    static final int LONGEST = 1500;

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    private String words = "";

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected MemoryNote() {}

    MemoryNote(ClaimFacts claim, UUID author, String said, Instant now) {
        this.id = UUID.randomUUID();
        this.claimId = claim.id();
        this.authorId = author;
        this.courseId = claim.meeting().course();
        this.studentId = claim.meeting().child();
        this.guardianId = claim.meeting().home().guardian();
        says(said, now);
    }

    final void says(String said, Instant now) {
        words = said;
        writtenAt = now;
    }

    String words() {
        return words;
    }
}
