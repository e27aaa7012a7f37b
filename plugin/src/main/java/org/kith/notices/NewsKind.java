package org.kith.notices;

import java.util.Locale;

/** What became of a meeting. */
enum NewsKind {
    BOOKED,
    MOVED,
    /** By the family. */
    CANCELLED,
    /** By the school. */
    REMOVED,
    /** At the same time, at another place. */
    ROOM,
    /** It comes soon. */
    REMINDER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOver() {
        return this == CANCELLED || this == REMOVED;
    }
}
