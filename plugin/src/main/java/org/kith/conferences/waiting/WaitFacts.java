package org.kith.conferences.waiting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.conferences.Wish;

/**
 * A home's place in line as others see it: that home, and the teachers.
 *
 * @param ended when it waited no more
 * @param reason in the words of whoever took it off; may be empty
 */
public record WaitFacts(
        UUID id,
        Meeting meeting,
        WaitState state,
        Instant joined,
        TimeWish times,
        Wish wish,
        Optional<Instant> ended,
        String reason) {

    /** With a teacher's words about what has happened, while it goes on. */
    WaitFacts because(String said) {
        return new WaitFacts(id, meeting, state, joined, times, wish, ended, said);
    }

    public boolean isWaiting() {
        return state == WaitState.WAITING;
    }
}
