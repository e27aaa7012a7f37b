package org.kith.households;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision to be recorded.
 *
 * @param ground the paper it stands in, e.g. court and number; for the school's people only
 * @param ends its last day; empty until it is lifted
 * @param by who records it
 */
public record NewLimit(LimitKind kind, String ground, LocalDate starts, Optional<LocalDate> ends, UUID by) {

    public static final int LONGEST_GROUND = 500;

    /**
     * @throws LimitWithoutGround if it has none, or a longer one than {@value #LONGEST_GROUND} characters
     * @throws LimitEndsTooEarly if it ends before it starts
     */
    public NewLimit {
        ground = ground.strip();
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            throw new LimitWithoutGround();
        }
        LocalDate first = starts;
        if (ends.filter(last -> last.isBefore(first)).isPresent()) {
            throw new LimitEndsTooEarly();
        }
    }
}
