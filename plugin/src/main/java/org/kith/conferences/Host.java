package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A teacher who meets the families of a course in a round. */
@Entity
@Table(name = "conference_host")
class Host {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    private String place = "";
    private String way = "";
    private String video = "";

    @Version
    private long version;

    protected Host() {}

    Host(UUID round, UUID course, UUID teacher) {
        this.id = UUID.randomUUID();
        this.roundId = round;
        this.courseId = course;
        this.teacherId = teacher;
    }

    void meetsAt(MeetingPlace where) {
        place = where.place();
        way = where.way();
        video = where.video();
    }

    UUID id() {
        return id;
    }

    HostFacts facts() {
        return new HostFacts(id, roundId, courseId, teacherId, new MeetingPlace(place, way, video));
    }
}
