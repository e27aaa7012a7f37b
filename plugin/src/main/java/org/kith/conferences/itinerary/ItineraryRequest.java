package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kith.conferences.Span;

/**
 * What a guardian asks for.
 *
 * @param fixed what is booked already and stays
 * @param zone in which days are counted; what hour it is, each conference says by its own
 */
public record ItineraryRequest(List<Sought> sought, List<Span> fixed, Hopes hopes, ZoneId zone) {

    /** More than these nobody has children for. */
    public static final int MOST_SOUGHT = 62;

    /** @throws IllegalArgumentException if more is sought than {@link #MOST_SOUGHT} */
    public ItineraryRequest {
        sought = List.copyOf(sought);
        fixed = List.copyOf(fixed);
        if (sought.size() > MOST_SOUGHT) {
            throw new IllegalArgumentException("more than " + MOST_SOUGHT + " conferences");
        }
    }

    LocalDate day(Span span) {
        return span.start().atZone(zone).toLocalDate();
    }

    /** To leave before and after. */
    Duration gap(Sought one) {
        return one.passing().compareTo(hopes.between()) > 0 ? one.passing() : hopes.between();
    }
}
