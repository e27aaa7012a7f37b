package org.kith.conferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a booked meeting on its day. */
public enum Outcome {
    /** Nobody has said yet. */
    OPEN,
    ATTENDED,
    NO_SHOW,
    /** Family and teacher want another time. */
    MOVED;

    /** In forms and messages: {@code no-show}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** It did not take place then, and may still. */
    public boolean isMissed() {
        return this == NO_SHOW || this == MOVED;
    }

    /** @throws MeetingTookPlace if there is nothing to cancel any more */
    void demandToCome() {
        if (this == ATTENDED) {
            throw new MeetingTookPlace();
        }
    }

    public static Optional<Outcome> keyed(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
