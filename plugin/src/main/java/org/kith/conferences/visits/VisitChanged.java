package org.kith.conferences.visits;

import java.util.Locale;
import java.util.Optional;

/**
 * Something about a visit was agreed, offered or given up; fired in the transaction that did it.
 *
 * @param visit as it is, or was last
 * @param ended that which stood until now and does not any more; empty if none did
 */
public record VisitChanged(Kind kind, VisitFacts visit, Optional<EndedVisit> ended) {

    /** What a family is written about. */
    public enum Kind {
        /** Another time than those the family has proposed. */
        OFFERED,
        /** It takes place, and who comes. */
        STANDS,
        /** It takes place at another time. */
        MOVED,
        /** It stood, and one of the two cannot come. */
        UNSURE,
        /** By the school. */
        GIVEN_UP,
        /** By the family, after it stood. */
        CALLED_OFF;

        /** Empty for what nobody is written about. */
        static Optional<Kind> of(VisitFacts before, VisitFacts now) {
            if (now.stands()) {
                return Optional.of(before.stands() && !before.time().equals(now.time()) ? MOVED : STANDS);
            }
            if (now.state() == VisitState.OFFERED) {
                return Optional.of(OFFERED);
            }
            return Optional.of(UNSURE).filter(kind -> before.stands());
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
