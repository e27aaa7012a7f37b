package org.kith.sis.match;

import java.util.Optional;
import java.util.UUID;
import org.kith.households.Link;
import org.kith.households.Relation;

/**
 * What a line does to the link between its student and its guardian.
 *
 * @param link as it is now; empty if these two have never been linked
 * @param relation to be said; unsaid where somebody has said one already
 * @param moves to the line's household
 */
public record Step(
        Kind kind, UUID student, Identity guardian, Home home, Optional<Link> link, Relation relation, boolean moves) {

    /** What becomes of the link. */
    public enum Kind {
        /** There was none, or none that anybody wanted ended. */
        MADE,
        /** An LMS said it in some courses; now it holds in all. */
        WIDENED,
        /** Somebody had ended it. */
        TAKEN_UP,
        /** It is there, and stays as it is but for what is added. */
        FOUND
    }

    public boolean changesLink() {
        return kind != Kind.FOUND || moves || relation.isSaid();
    }
}
