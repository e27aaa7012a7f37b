package org.kith.conferences.booking;

import java.util.Locale;
import java.util.Optional;
import org.kith.conferences.SlotFacts;

/**
 * One time in the list.
 *
 * @param teacher whom one would meet, where there are several; empty for the only one
 * @param place where one would meet; empty by phone and video
 * @param elsewhere whom the guardian meets then instead
 */
public record TimeRow(SlotFacts slot, State state, String teacher, String place, Optional<String> elsewhere) {

    /** What it is to whoever reads. */
    public enum State {
        FREE,
        TAKEN,
        /** Booked by the own home. */
        YOURS,
        /** Kept for the reader while they decide. */
        HELD,
        /** The reader has another meeting then. */
        BUSY,
        /** Free, but too short for a meeting with an interpreter. */
        SHORT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TimeRow tooShort() {
        return new TimeRow(slot, State.SHORT, teacher, place, elsewhere);
    }

    public boolean is(State asked) {
        return state == asked;
    }
}
