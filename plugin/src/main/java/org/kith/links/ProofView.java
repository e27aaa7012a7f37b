package org.kith.links;

import java.time.Instant;
import java.util.Optional;

/**
 * What {@code links/proof.jte} shows.
 *
 * @param digits whether the last digits of a phone number can be shown
 * @param email where a code can go, half hidden
 * @param sent whether a code has gone there
 * @param teachers whom to ask; empty when we know none
 * @param failed what the last try was about, if it failed
 * @param shutUntil until when nothing can be shown
 */
public record ProofView(
        boolean digits,
        Optional<String> email,
        boolean sent,
        String teachers,
        Optional<Failed> failed,
        Optional<Instant> shutUntil) {

    /** @param way {@code digits} or {@code code}; with the problem it is the end of {@code proof.fault.<way>-<problem>} */
    public record Failed(String way, String problem) {

        public String message() {
            return "proof.fault." + String.join("-", way, problem);
        }
    }

    public boolean isPossible() {
        return digits || email.isPresent();
    }

    public Optional<Failed> failedBy(String way) {
        return failed.filter(last -> last.way().equals(way));
    }
}
