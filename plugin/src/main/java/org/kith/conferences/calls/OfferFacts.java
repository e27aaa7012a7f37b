package org.kith.conferences.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;

/**
 * An offer as others see it.
 *
 * @param mode by phone, or at home
 * @param times how often it was made
 * @param at when last
 * @param wish what the family said would suit; empty while it has said nothing
 */
public record OfferFacts(
        UUID id, Meeting meeting, Mode mode, int times, Instant at, String wish, Optional<Instant> wishedAt) {

    public static final int LONGEST_WISH = 300;

    /** Where its family answers it. @param meeting the path of what can be signed up for */
    public String path(String meeting) {
        return meeting + "/offers/" + id;
    }

    public boolean isCall() {
        return mode == Mode.PHONE;
    }

    /** Made to the home of this meeting, about its student. */
    public boolean isFor(Meeting other) {
        return meeting.child().equals(other.child())
                && meeting.isOf(other.home().household());
    }
}
