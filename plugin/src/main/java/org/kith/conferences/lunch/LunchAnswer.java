package org.kith.conferences.lunch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a family says to an invitation. */
public enum LunchAnswer {
    OPEN,
    YES,
    NO,
    ANOTHER;

    /** In forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its seat is another family's. */
    boolean isFree() {
        return this == NO || this == ANOTHER;
    }

    /** @return empty for what no family can say */
    static Optional<LunchAnswer> said(String key) {
        return Arrays.stream(values())
                .filter(answer -> answer != OPEN && answer.key().equals(key))
                .findFirst();
    }
}
