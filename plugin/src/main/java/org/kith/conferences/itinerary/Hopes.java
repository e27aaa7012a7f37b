package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Mode;

/**
 * What a guardian wishes of a plan.
 *
 * @param earliest wall time before which nothing begins
 * @param latest wall time after which nothing ends
 * @param between from one conference to the next, at least
 * @param modes any of these; empty for whatever is offered
 */
public record Hopes(Optional<LocalTime> earliest, Optional<LocalTime> latest, Duration between, Set<Mode> modes) {

    public static final Hopes NONE = new Hopes(Optional.empty(), Optional.empty(), Duration.ZERO, Set.of());

    public Hopes {
        modes = Set.copyOf(modes);
        if (between.isNegative()) {
            throw new IllegalArgumentException("no time passes backwards");
        }
    }

    boolean likeTheWay(FreeTime time) {
        return modes.isEmpty() || time.modes().stream().anyMatch(modes::contains);
    }

    boolean likeTheHour(FreeTime time, ZoneId zone) {
        var start = time.span().start().atZone(zone);
        var end = time.span().end().atZone(zone);
        boolean soonEnough = latest.map(last -> end.toLocalDate().equals(start.toLocalDate())
                        && !end.toLocalTime().isAfter(last))
                .orElse(true);
        return soonEnough
                && earliest.map(first -> !start.toLocalTime().isBefore(first)).orElse(true);
    }
}
