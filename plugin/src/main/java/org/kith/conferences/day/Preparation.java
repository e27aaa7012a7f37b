package org.kith.conferences.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a student brings to the conferences of a round. Life: empty until somebody writes, written again and again. */
@Entity
@Table(name = "conference_preparation")
class Preparation {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "first_title")
    private String firstTitle = "";

    @Column(name = "first_words")
    private String firstWords = "";

    @Column(name = "second_title")
    private String secondTitle = "";

    @Column(name = "second_words")
    private String secondWords = "";

    private String goal = "";

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Preparation() {}

    Preparation(StudentPlace place, Prepared said, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.roundId = place.round();
        this.courseId = place.course();
        this.studentId = place.student();
        says(said, by, now);
    }

    final void says(Prepared said, UUID by, Instant now) {
        firstTitle = said.first().title();
        firstWords = said.first().words();
        secondTitle = said.second().title();
        secondWords = said.second().words();
        goal = said.goal();
        changedBy = by;
        changedAt = now;
    }

    Prepared facts() {
        return new Prepared(new Piece(firstTitle, firstWords), new Piece(secondTitle, secondWords), goal);
    }
}
