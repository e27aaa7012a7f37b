package org.kith.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Something at a time, as a calendar is told about it.
 *
 * @param uid the same for as long as it is the same appointment, also when it moves or is cancelled
 */
public record Appointment(UUID uid, Revision revision, Time time, What what) {

    /** Whether it takes place. */
    public enum State {
        CONFIRMED,
        CANCELLED
    }

    /**
     * Which word about it this is.
     *
     * @param sequence rises with each change: calendars keep the highest they were told (RFC 5546, section 2.1.4)
     * @param at when it was changed last, to the second
     */
    public record Revision(int sequence, Instant at, State state) {

        /** @throws IllegalArgumentException if the sequence is negative */
        public Revision {
            if (sequence < 0) {
                throw new IllegalArgumentException("a sequence begins with 0");
            }
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * From when until when, to the second.
     *
     * @param zone the school's, in which wall times are said
     */
    public record Time(Instant start, Instant end, ZoneId zone) {

        /** @throws IllegalArgumentException if it ends before it begins */
        public Time {
            start = start.truncatedTo(ChronoUnit.SECONDS);
            end = end.truncatedTo(ChronoUnit.SECONDS);
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("an appointment lasts");
            }
        }
    }

    /**
     * What people read.
     *
     * @param description may be empty
     * @param link a page about it; a calendar may hide it, so what people need to join belongs into the description too
     */
    public record What(String summary, String description, Optional<String> place, Optional<URI> link) {}

    boolean isCancelled() {
        return revision.state() == State.CANCELLED;
    }
}
