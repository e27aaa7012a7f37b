package org.kith.links;

import java.time.Instant;
import java.util.Optional;

/**
 * What {@code links/proof.jte} shows.
 *
 * @param digits whether the last digits of a phone number can be shown
 * @param teachers whom to ask; empty when we know none
 * @param problem why the last try did not do; end of {@code proof.problem.<problem>}
 * @param shutUntil until when nothing can be shown
 */
public record ProofView(boolean digits, String teachers, Optional<String> problem, Optional<Instant> shutUntil) {

    public boolean isPossible() {
        return digits;
    }
}
