package org.kith.conferences.visits;

import java.util.Locale;

/** How far a visit is. */
public enum VisitState {
    /** The family has asked for it; the teacher has not answered. */
    ASKED,
    /** The teacher offers another time; the family has not answered. */
    OFFERED,
    /** The time is right for both. Whether it stands depends on who comes. */
    AGREED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
