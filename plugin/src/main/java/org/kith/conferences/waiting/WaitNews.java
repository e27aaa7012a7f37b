package org.kith.conferences.waiting;

import java.util.Locale;
import java.util.Optional;

/** Something that a home in line is told; fired in the transaction that did it. @param offer about which it is */
public record WaitNews(Kind kind, WaitFacts entry, Optional<OfferFacts> offer) {

    /** What has happened. */
    public enum Kind {
        /** A time is kept for them. */
        OFFERED,
        /** They have not answered in time, and wait at the end of the line. */
        LAPSED,
        /** The time that was kept for them is not free after all; who waits still keeps the place. */
        WITHDRAWN,
        TAKEN_OFF,
        /** Their course takes no more part in the round. */
        COURSE_LEFT,
        /** Sign-up is over. */
        CLOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
