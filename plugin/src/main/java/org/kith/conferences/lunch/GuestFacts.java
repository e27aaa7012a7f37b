package org.kith.conferences.lunch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A home that was drawn.
 *
 * @param guardian who gets the invitation
 * @param turn in which place it was drawn, from 1
 * @param words beside the answer; may be empty
 * @param invited when the invitation was sent
 */
public record GuestFacts(
        UUID id,
        UUID lunch,
        UUID household,
        UUID student,
        UUID guardian,
        int turn,
        LunchAnswer answer,
        String words,
        Optional<Instant> invited) {

    public static final int LONGEST_WORDS = 300;
}
