package org.kith.conferences.opening;

import java.util.Locale;

/** Why not every hour is possible for a family; in the order in which they count among as many reasons. */
public enum PriorityReason {
    INTERPRETER,
    RIDE,
    TWO_HOUSEHOLDS,
    SEVERAL_CHILDREN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
