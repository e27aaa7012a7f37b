package org.kith.conferences.itinerary;

import java.util.List;

/**
 * What finds no place in a plan, and why.
 *
 * @param against the conferences in the plan that stand in its way; only for {@link Reason#CLASHES}
 */
public record Unplaced(Sought sought, Reason reason, List<Sought> against) {

    /** In the order in which they are looked for: each is about the times that those before leave. */
    public enum Reason {
        /** Nothing is free. */
        NO_FREE_TIME,
        /** Nothing is offered in a wished way. */
        NOT_IN_WISHED_MODE,
        /** Nothing lies between the earliest and the latest wished hour. */
        NOT_IN_WISHED_HOURS,
        /** The guardian is booked or expected elsewhere at every one of its times, or booked too shortly before or after. */
        BOOKED_THEN,
        /** Each of its times is too near to another conference of the plan, which could not move either. */
        CLASHES
    }

    public Unplaced {
        against = List.copyOf(against);
    }
}
