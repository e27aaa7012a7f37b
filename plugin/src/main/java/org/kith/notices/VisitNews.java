package org.kith.notices;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Span;
import org.kith.conferences.visits.EndedVisit;
import org.kith.conferences.visits.VisitChanged.Kind;
import org.kith.conferences.visits.VisitFacts;

/**
 * Something to write to a family about a visit to them.
 *
 * @param key of what it is, in messages and purposes
 * @param ended that which stood until now and does not any more
 * @param once so that nothing is said twice
 */
record VisitNews(String key, VisitFacts visit, Optional<EndedVisit> ended, String once) {

    static final String REMINDER = "reminder";

    /** With which goes the appointment as it is. */
    private static final Set<String> SET = Set.of(Kind.STANDS.key(), Kind.MOVED.key(), REMINDER);

    UUID guardian() {
        return visit.meeting().home().guardian();
    }

    boolean isSet() {
        return SET.contains(key);
    }

    Optional<Span> time() {
        return visit.time();
    }
}
