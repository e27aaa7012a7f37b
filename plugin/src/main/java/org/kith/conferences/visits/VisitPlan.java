package org.kith.conferences.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kith.conferences.Span;

/**
 * What a family asks for.
 *
 * @param place in its words; an address where it is at home
 * @param wish what the two should know before, or would be talked about; may be empty
 * @param times that would be right
 */
public record VisitPlan(VisitKind kind, String place, String wish, List<Instant> times) {

    public static final int LONGEST_PLACE = 300;
    public static final int LONGEST_WISH = 500;
    public static final int MOST_TIMES = 3;
    public static final int MINUTES = 45;

    static final Duration LENGTH = Duration.ofMinutes(MINUTES);

    public VisitPlan {
        times = times.stream().distinct().sorted().toList();
    }

    /** As long as a visit takes. */
    static Span from(Instant start) {
        return new Span(start, start.plus(LENGTH));
    }
}
