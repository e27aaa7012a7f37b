package org.kith.conferences.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.conferences.StatedWish;
import org.kith.conferences.Wish;

/**
 * A home's place in line for a time of a round. Life: joined; its wish changed, its place kept; ended because a time was got, because the
 * home left, was taken off, or sign-up is over; joined anew. One row for each home about a child with the teachers of a course
 * (constraint {@code wait_once}).
 */
@Entity
@Table(name = "conference_wait")
class Wait {

    @Id
    private UUID id;

    @Embedded
    private KeptMeeting about;

    @Enumerated(EnumType.STRING)
    private WaitState state;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "place_at")
    private Instant placeAt;

    /** Among those of one moment. */
    @Column(name = "place_turn")
    private int placeTurn;

    @Embedded
    private KeptTimeWish times = new KeptTimeWish(TimeWish.ANY);

    @Embedded
    private StatedWish wish = new StatedWish(Wish.NONE);

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String reason = "";

    @Version
    private long version;

    protected Wait() {}

    Wait(Meeting meeting, Instant now) {
        this.id = UUID.randomUUID();
        join(meeting, now);
    }

    /** At the end of the line. */
    final void join(Meeting meeting, Instant now) {
        about = new KeptMeeting(meeting);
        state = WaitState.WAITING;
        joinedAt = now;
        placeAt = now;
        placeTurn = 0;
        endedAt = null;
        reason = "";
    }

    /** Who of the home has said so last is who comes. */
    void wishes(Meeting meeting, TimeWish when, Wish known) {
        about = new KeptMeeting(meeting);
        times = new KeptTimeWish(when);
        wish = new StatedWish(known);
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    void goToTheEnd(Instant now) {
        placeAt = now;
        placeTurn = 0;
    }

    Place place() {
        return new Place(placeAt, placeTurn);
    }

    void stands(Place place) {
        placeAt = place.at();
        placeTurn = place.turn();
    }

    void end(WaitState how, String why, Instant now) {
        state = how;
        reason = why;
        endedAt = now;
    }

    boolean isWaiting() {
        return state == WaitState.WAITING;
    }

    UUID id() {
        return id;
    }

    Meeting meeting() {
        return about.meeting();
    }

    WaitFacts facts() {
        return new WaitFacts(
                id, about.meeting(), state, joinedAt, times.wish(), wish.wish(), Optional.ofNullable(endedAt), reason);
    }
}
