package org.kith.conferences.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;

/** A visit that stood. Life: kept when it was called off or moved; gone when it stands again, or its time has passed. */
@Entity
@Table(name = "past_home_visit")
class PastVisit {

    @Id
    private UUID id;

    @Embedded
    private KeptMeeting about;

    @Column(name = "first_id")
    private UUID first;

    /** The first once more where the other one was forgotten. */
    @Column(name = "second_id")
    private UUID second;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int sequence;

    @Version
    private long version;

    protected PastVisit() {}

    PastVisit(EndedVisit visit) {
        this.id = visit.id();
        this.about = new KeptMeeting(visit.meeting());
        this.first = visit.staff().get(0);
        this.second = visit.staff().get(visit.staff().size() - 1);
        this.startsAt = visit.time().start();
        this.endsAt = visit.time().end();
        this.endedAt = visit.ended();
        this.sequence = visit.sequence();
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    EndedVisit facts() {
        return new EndedVisit(
                id,
                about.meeting(),
                new Span(startsAt, endsAt),
                Stream.of(first, second).distinct().toList(),
                endedAt,
                sequence);
    }
}
