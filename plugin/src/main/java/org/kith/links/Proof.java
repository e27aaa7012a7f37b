package org.kith.links;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of showing who one is.
 *
 * @param shown the visit as it goes on, if it did fit
 * @param problem what to say if it did not: a part of the message, see {@link ProofView.Failed}
 */
record Proof(Optional<BegunVisit> shown, Optional<Problem> problem) {

    enum Problem {
        /** Not what was asked for, and not counted. */
        INCOMPLETE,
        WRONG,
        /** No code can go anywhere any more; the page says what is left. */
        NOWHERE,
        /** Enough codes were sent for now. */
        ENOUGH_CODES,
        /** Too often; see {@link ProofView#shutUntil}. */
        SHUT;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Proof shown(BegunVisit visit) {
        return new Proof(Optional.of(visit), Optional.empty());
    }

    static Proof failed(Problem problem) {
        return new Proof(Optional.empty(), Optional.of(problem));
    }

    /** @param end if nothing can be shown by this link for a while */
    static Proof wrong(Optional<Instant> end) {
        return failed(end.isPresent() ? Problem.SHUT : Problem.WRONG);
    }
}
