package org.kith.conferences.visits;

import java.util.Locale;

/** Something about a visit was agreed, offered or given up; fired in the transaction that did it. @param visit as it is, or was last */
public record VisitChanged(Kind kind, VisitFacts visit) {

    /** What a family is written about. */
    public enum Kind {
        /** Another time than those the family has proposed. */
        OFFERED,
        /** It takes place, and who comes. */
        STANDS,
        /** By the school. */
        GIVEN_UP;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
