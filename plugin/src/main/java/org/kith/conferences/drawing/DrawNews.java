package org.kith.conferences.drawing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that a home with a wish is told; fired in the transaction that did it.
 *
 * @param once so that nothing is said twice
 * @param until of the wishes; of a draw that was, when that was
 */
public record DrawNews(Kind kind, DrawWishFacts wish, Instant until, String once) {

    /** What has happened. */
    public enum Kind {
        /** There was no time for it; it waits first in line. */
        NO_TIME,
        /** Wishes are collected until another moment. */
        DATE_MOVED,
        /** A time it names is no longer given out. */
        TIME_GONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public UUID guardian() {
        return wish.meeting().home().guardian();
    }
}
