package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live claim on a seat of a slot. Life: held while a guardian decides, or offered to one who waited; booked; moved to another slot;
 * gone when it is given back, declined, runs out or is cancelled. As long as its row is there nobody else has the seat (constraint
 * {@code claim_seat_once}), and the home has no second one (constraint {@code claim_turn_once}).
 */
@Entity
@Table(name = "conference_claim")
class Claim {

    /** Kept for somebody who decides. */
    static final Duration HOLD = Duration.ofMinutes(2);

    /** Nobody keeps a time undecided for longer than this, however often they ask for more. */
    static final Duration LONGEST_HOLD = Duration.ofMinutes(12);

    @Id
    private UUID id;

    @Column(name = "slot_id")
    private UUID slotId;

    private int seat;

    @Embedded
    private KeptMeeting about;

    private int turn;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Embedded
    private StatedWish wish = new StatedWish(Wish.NONE);

    @Embedded
    private Progress progress;

    @Version
    private long version;

    protected Claim() {}

    /**
     * Held on this seat from now on, for two minutes.
     *
     * @param turn which of the meetings the home may have, from 1; the negative of one that is booked, to move that
     */
    Claim(Meeting meeting, int turn, Seat taken, Instant now) {
        this.id = UUID.randomUUID();
        this.about = new KeptMeeting(meeting);
        this.turn = turn;
        this.progress = new Progress(meeting.home().guardian());
        sit(taken);
        this.state = ClaimState.HELD;
        this.madeAt = now;
        this.heldUntil = now.plus(HOLD);
    }

    /** Not chosen by the home, but kept for it until then. */
    Claim offeredUntil(Instant until, Wish known) {
        state = ClaimState.OFFERED;
        heldUntil = until;
        says(known);
        return this;
    }

    /** The same home has chosen anew, perhaps another of its guardians, perhaps another meeting to move. */
    void becomes(Claim chosen) {
        comes(chosen.meeting(), chosen.turn);
        sit(chosen.place());
        madeAt = chosen.madeAt;
        heldUntil = chosen.heldUntil;
        state = chosen.state;
    }

    /** Who of the home has said so last is who comes. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    /** Where whoever comes lives from now on. */
    void comes(Meeting meeting, int free) {
        comes(meeting);
        turn = free;
    }

    /** @throws HoldOver if it is no longer kept, or has been for too long */
    void keepLonger(Instant now) {
        demandLife(now);
        Instant end = madeAt.plus(LONGEST_HOLD);
        if (state != ClaimState.HELD || !now.isBefore(end)) {
            throw new HoldOver();
        }
        heldUntil = Collections.min(List.of(end, now.plus(HOLD)));
    }

    /** Also when the meeting that it was to move is gone meanwhile. @throws HoldOver if it is no longer kept */
    void book(Wish said, UUID by, Instant now) {
        demandLife(now);
        turn = Math.abs(turn);
        state = ClaimState.BOOKED;
        heldUntil = null;
        progress.booked(by, now);
        says(said);
    }

    /** To the seat that a hold has kept, which must be gone by then. */
    void moveTo(Seat kept, UUID by, Instant now) {
        sit(kept);
        progress.moved(by, now);
    }

    Progress progress() {
        return progress;
    }

    void says(Wish said) {
        wish = new StatedWish(said);
        lasts(Optional.empty());
    }

    /** @param end empty if it ends with its slot */
    void lasts(Optional<Instant> end) {
        progress.lasts(end);
    }

    /** Keeps its slot for a meeting that began in another one. */
    void lengthens() {
        state = ClaimState.LENGTHENED;
    }

    boolean livesAt(Instant now) {
        return (state != ClaimState.HELD && state != ClaimState.OFFERED)
                || Optional.ofNullable(heldUntil).filter(now::isBefore).isPresent();
    }

    boolean isBooked() {
        return state == ClaimState.BOOKED;
    }

    boolean is(ClaimState asked) {
        return state == asked;
    }

    /** By this hold the other one is going to be moved. */
    boolean moves(Claim booked) {
        return turn < 0 && booked.turn == -turn && booked.meeting().isOfSameHome(meeting());
    }

    /** Of two that nobody has booked yet, the older one counts. */
    boolean comesBefore(Claim other) {
        int age = madeAt.compareTo(other.madeAt);
        return isBooked() || age < 0 || (age == 0 && id.compareTo(other.id) < 0);
    }

    int turn() {
        return turn;
    }

    Seat place() {
        return new Seat(slotId, seat, mode);
    }

    UUID id() {
        return id;
    }

    UUID slotId() {
        return slotId;
    }

    Meeting meeting() {
        return about.meeting();
    }

    ClaimFacts facts(SlotFacts slot) {
        return new ClaimFacts(
                id,
                slot,
                progress.time(slot.time()),
                meeting(),
                state,
                mode,
                Optional.ofNullable(heldUntil),
                progress.bookedAt(),
                wish.wish(),
                turn < 0,
                progress.sequence(),
                progress.outcome(),
                progress.changedBy());
    }

    private final void sit(Seat taken) {
        slotId = taken.slot();
        seat = taken.number();
        mode = taken.mode();
    }

    private void demandLife(Instant now) {
        if (!livesAt(now)) {
            throw new HoldOver();
        }
    }
}
