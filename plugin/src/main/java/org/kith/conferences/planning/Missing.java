package org.kith.conferences.planning;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kith.families.Named;

/**
 * A student without a meeting, and what we know about why.
 *
 * @param guardian about whom the sentence is; empty if about nobody
 * @param at the moment it speaks of
 */
public record Missing(Named student, Why why, String guardian, Optional<Instant> at) {

    /** In the order in which a teacher can do something about it. */
    public enum Why {
        /** No guardian is linked whom we may tell. */
        NOBODY,
        RETURNED,
        NO_WAY,
        NOT_SEEN,
        OPENED,
        /** Waits until times are given out. */
        WISHED;

        /** End of the message that says it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String name() {
        return student.fullName().orElse("");
    }
}
