package org.kith.conferences.itinerary;

import java.time.LocalDate;
import java.util.List;

/**
 * Why one day is not enough.
 *
 * @param without conferences that have no time then that would do; empty when each has one, but not all of them side by side
 */
public record DayAlone(LocalDate day, List<Sought> without) {

    public DayAlone {
        without = List.copyOf(without);
    }
}
