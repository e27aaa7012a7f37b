package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/**
 * A conference to get: about one child with one host.
 *
 * @param passing time that its round leaves before and after
 * @param zone of its round, which says what hour it is at its times
 * @param busy when whoever comes is expected elsewhere, with nothing booked: in the way of its times, and no reason to be there
 */
public record Sought(UUID child, UUID host, Duration passing, ZoneId zone, List<FreeTime> times, List<Span> busy) {

    public Sought {
        times = List.copyOf(times);
        busy = List.copyOf(busy);
    }

    boolean isFree(FreeTime time) {
        return busy.stream().noneMatch(time.span()::overlaps);
    }
}
