package org.kith.conferences.itinerary;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A conference to get: about one child with one host. @param passing time that its round leaves before and after */
public record Sought(UUID child, UUID host, Duration passing, List<FreeTime> times) {

    public Sought {
        times = List.copyOf(times);
    }
}
