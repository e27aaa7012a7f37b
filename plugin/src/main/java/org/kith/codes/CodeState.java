package org.kith.codes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;

/**
 * A family code as a teacher sees it; the code itself is not here.
 *
 * @param sheet number on the paper
 * @param language of the page
 * @param usedBy {@link org.kith.visitor.Visit#NOBODY} while nobody has
 * @param live it would work now
 */
public record CodeState(UUID id, Dwelling home, int sheet, Language language, Times times, UUID usedBy, boolean live) {

    /** @param expires the first moment at which it no longer works */
    public record Times(
            Instant made,
            Optional<Instant> printed,
            Instant expires,
            Optional<Instant> used,
            Optional<Instant> revoked) {

        /** A moment of the last day on which it works. */
        public Instant last() {
            return expires.minusSeconds(1);
        }
    }

    public UUID student() {
        return home.student();
    }
}
