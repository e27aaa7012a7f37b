package org.kith.conferences.packing;

import java.time.Duration;
import java.util.List;

/** What is to be packed. @param tolerance the longest pause inside of a block */
public record PackingRequest(List<ToInterpret> meetings, List<Interpreter> interpreters, Duration tolerance) {

    /** More than these are several packings: by day, or by school. */
    public static final int MOST_MEETINGS = 62;

    /** @throws IllegalArgumentException if there are more than {@link #MOST_MEETINGS} */
    public PackingRequest {
        meetings = List.copyOf(meetings);
        interpreters = List.copyOf(interpreters);
        if (meetings.size() > MOST_MEETINGS || tolerance.isNegative()) {
            throw new IllegalArgumentException("cannot be packed");
        }
    }
}
