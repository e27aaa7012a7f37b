package org.kith.conferences.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Meeting;

/**
 * A note for a family as others see it.
 *
 * @param claim the meeting it is about
 * @param done when what was to follow was done
 * @param author who wrote it last
 */
public record NoteFacts(
        UUID claim, Meeting meeting, NoteText text, Optional<Instant> done, UUID author, Instant at, long version) {

    /** Something is still to follow, on that day. */
    public Optional<LocalDate> open() {
        return done.isPresent() ? Optional.empty() : text.followUp();
    }
}
