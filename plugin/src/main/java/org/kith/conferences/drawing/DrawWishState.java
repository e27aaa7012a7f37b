package org.kith.conferences.drawing;

/** How far a wish is. */
public enum DrawWishState {
    /** Waits for the draw. */
    OPEN,
    /** The home has got its meetings in another way before. */
    ELSEWHERE,
    /** It could not take part in the draw: who wished may not know of the round any more. */
    LEFT_OUT,
    /** A time is kept for it, and is being booked. */
    GRANTED,
    BOOKED,
    /** There was no time for it. */
    NOT_GRANTED,
    /** First in line, and not yet told. */
    IN_LINE,
    /** Told that it is. */
    WAITS;

    /** Whether the home counts on what a draw will do, or has not yet done. */
    boolean isForDraw() {
        return this == OPEN || this == GRANTED || this == NOT_GRANTED;
    }

    boolean isWithoutTime() {
        return this == NOT_GRANTED || this == IN_LINE || this == WAITS;
    }
}
