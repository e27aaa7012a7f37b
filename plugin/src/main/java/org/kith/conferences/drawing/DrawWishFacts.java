package org.kith.conferences.drawing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.conferences.Wish;

/**
 * A home's wish as others see it: that home, and the teachers of the course.
 *
 * @param turn of the draw, from 1; 0 while there was none
 * @param reserved the times that were given to it, the first one first
 */
public record DrawWishFacts(
        UUID id,
        Meeting meeting,
        DrawWishState state,
        Instant changed,
        WishedTimes times,
        Wish wish,
        int turn,
        List<UUID> reserved) {

    private static final int DIGITS = 8;

    public boolean is(DrawWishState asked) {
        return state == asked;
    }

    /** By which its family finds it in the record. */
    public String number() {
        return number(id);
    }

    public static String number(UUID id) {
        return id.toString().substring(0, DIGITS);
    }
}
