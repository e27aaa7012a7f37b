package org.kith.conferences.opening;

import java.time.Duration;
import java.util.UUID;
import org.kith.conferences.Span;

/** When a home has a conference, or is visited. */
public record HouseholdTime(UUID household, Span span) {

    boolean clashes(HouseholdTime other, Duration between) {
        Span wide = new Span(span.start().minus(between), span.end().plus(between));
        return household.equals(other.household) && wide.overlaps(other.span);
    }
}
