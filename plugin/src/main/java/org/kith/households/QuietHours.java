package org.kith.households;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When somebody wants to hear nothing: from this wall time until that one, which may be on the next day. */
public record QuietHours(LocalTime from, LocalTime until) {

    /** Empty unless both are there and differ. */
    public static Optional<QuietHours> between(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null || from.equals(until)
                ? Optional.empty()
                : Optional.of(new QuietHours(from, until));
    }

    /** The end is no longer quiet. */
    public boolean holdAt(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
