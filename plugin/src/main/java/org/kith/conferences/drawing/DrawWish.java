package org.kith.conferences.drawing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.StatedWish;
import org.kith.conferences.Wish;

/**
 * What a home would like of a round whose times are given out by a draw. Life: open, changed or withdrawn until the draw; granted or not;
 * booked, or in line. One row for each home about a child with the teachers of a course (constraint {@code draw_wish_once}).
 */
@Entity
@Table(name = "conference_draw_wish")
class DrawWish {

    private static final String COMMA = ",";

    @Id
    private UUID id;

    @Embedded
    private KeptMeeting about;

    @Enumerated(EnumType.STRING)
    private DrawWishState state = DrawWishState.OPEN;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String choices;

    @Column(name = "in_order")
    private boolean inOrder;

    @Column(name = "or_any")
    private boolean orAny;

    private String modes;

    @Embedded
    private StatedWish wish = new StatedWish(Wish.NONE);

    private int turn;
    private String reserved = "";

    @Version
    private long version;

    protected DrawWish() {}

    DrawWish(Meeting meeting, Instant now) {
        this.id = UUID.randomUUID();
        this.about = new KeptMeeting(meeting);
        this.changedAt = now;
        likes(WishedTimes.NONE);
    }

    /** Who of the home has said so last is who comes. */
    void says(Meeting meeting, WishedTimes times, Wish said, Instant now) {
        about = new KeptMeeting(meeting);
        wish = new StatedWish(said);
        changedAt = now;
        state = DrawWishState.OPEN;
        likes(times);
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    private final void likes(WishedTimes times) {
        choices = times.times().stream().map(WishedTime::text).collect(Collectors.joining(COMMA));
        inOrder = times.inOrder();
        orAny = times.orAny();
        modes = Mode.list(times.ways());
    }

    void becomes(DrawWishState next) {
        state = next;
    }

    /** @param slots empty if there was none for it */
    void drawn(int place, List<UUID> slots) {
        turn = place;
        reserved = slots.stream().map(UUID::toString).collect(Collectors.joining(COMMA));
        state = slots.isEmpty() ? DrawWishState.NOT_GRANTED : DrawWishState.GRANTED;
    }

    boolean is(DrawWishState asked) {
        return state == asked;
    }

    DrawWishFacts facts() {
        WishedTimes times =
                new WishedTimes(listed(choices).map(WishedTime::read).toList(), inOrder, orAny, Mode.listed(modes));
        return new DrawWishFacts(
                id,
                about.meeting(),
                state,
                changedAt,
                times,
                wish.wish(),
                turn,
                listed(reserved).map(UUID::fromString).toList());
    }

    private static Stream<String> listed(String kept) {
        return Arrays.stream(kept.split(COMMA)).filter(each -> !each.isEmpty());
    }
}
