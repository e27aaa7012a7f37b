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
        TAKEN_OFF,
        /** Sign-up is over. */
        CLOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
