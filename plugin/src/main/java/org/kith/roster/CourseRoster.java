package org.kith.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.lti.roster.RosterProgress;
import org.kith.lti.roster.ServiceProblem;

/**
 * The class list of one course. Life: its address comes with a launch; wanted by a launch or a teacher, read, or failed; wanted again.
 */
@Entity
@Table(name = "course_roster")
class CourseRoster {

    static final Duration FRESH = Duration.ofHours(1);

    /** A reading that has said nothing for this long died with its node. */
    static final Duration SILENT = Duration.ofMinutes(5);

    @Id
    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "memberships_url")
    private String membershipsUrl;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    /** Since when it is being read, or when that was last heard of. */
    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    private int pages;
    private int members;
    private int skipped;

    @Enumerated(EnumType.STRING)
    private @Nullable ServiceProblem problem;

    protected CourseRoster() {}

    CourseRoster(UUID courseId, UUID registrationId, String membershipsUrl) {
        this.courseId = courseId;
        this.registrationId = registrationId;
        this.membershipsUrl = membershipsUrl;
        this.state = RosterState.KNOWN;
    }

    void isAt(String url) {
        membershipsUrl = url;
    }

    /** Nobody has asked within the hour, or who was asked has died over it. */
    boolean isStale(Instant now) {
        boolean died = state == RosterState.READING && !isBeingRead(now);
        return askedAt == null || askedAt.plus(FRESH).isBefore(now) || died;
    }

    /** @return whether it has to be read; not while it is */
    boolean begin(Instant now) {
        if (isBeingRead(now)) {
            return false;
        }
        state = RosterState.READING;
        askedAt = now;
        pages = 0;
        members = 0;
        problem = null;
        return true;
    }

    void reached(RosterProgress progress, Instant now) {
        askedAt = now;
        pages = progress.pages();
        members = progress.members();
    }

    void read(int members, int skipped, Instant now) {
        state = RosterState.READ;
        readAt = now;
        this.members = members;
        this.skipped = skipped;
        problem = null;
    }

    void failed(ServiceProblem why) {
        state = RosterState.FAILED;
        problem = why;
    }

    RosterTask task() {
        return new RosterTask(courseId, registrationId, membershipsUrl);
    }

    RosterView view(Instant now) {
        RosterState seen = state == RosterState.READING && !isBeingRead(now) ? RosterState.FAILED : state;
        return new RosterView(seen, members, skipped, Optional.ofNullable(readAt), Optional.ofNullable(problem));
    }

    private boolean isBeingRead(Instant now) {
        return state == RosterState.READING
                && askedAt != null
                && askedAt.plus(SILENT).isAfter(now);
    }
}
