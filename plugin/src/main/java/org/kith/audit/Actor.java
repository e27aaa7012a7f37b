package org.kith.audit;

import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

/** Who did it. Said by the message {@code audit.actor.<name>}. */
public enum Actor {
    OPERATOR,
    /** Of the platform the entry is about. */
    ADMINISTRATOR,
    TEACHER,
    GUARDIAN,
    /** Somebody with a key or a link and no visit, or Kith itself. */
    NOBODY_KNOWN;

    static Actor of(Visit visit) {
        if (visit.isOperator()) {
            return OPERATOR;
        }
        if (visit.standing() == Standing.GUARDIAN) {
            return GUARDIAN;
        }
        if (visit.standing() == Standing.LINK_HOLDER) {
            return NOBODY_KNOWN;
        }
        return visit.administrator() ? ADMINISTRATOR : TEACHER;
    }
}
