package org.kith.conferences.itinerary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conferences one after the other.
 *
 * @param before null, as is {@code last}, in the chain that has none
 * @param set which of the timetable's conferences are in it, one bit each
 */
record Chain(@Nullable Chain before, @Nullable Candidate last, long set, Cost cost) {

    static final Chain EMPTY = new Chain(null, null, 0, Cost.NOTHING);

    int length() {
        return Long.bitCount(set);
    }

    /** How many conferences it can have in the end, at most. */
    int reach() {
        return last == null ? Long.SIZE : Long.bitCount(set | last.reach());
    }

    boolean canGoOnWith(Candidate next) {
        return last == null || next.follows(last);
    }

    Chain then(Candidate next) {
        return new Chain(this, next, set | next.bit, costThen(next));
    }

    /** Waiting on a day on which something is booked counts against what it would be anyhow. */
    Cost costThen(Candidate next) {
        return last != null && last.day.equals(next.day)
                ? cost.plus(0, next.waitingSince(last), next.start)
                : finished().plus(next.ownDay ? 1 : 0, next.before, next.start);
    }

    /** With the waiting after the last one for what is booked that day. */
    Cost finished() {
        return last == null ? cost : cost.plus(0, last.after, 0);
    }

    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (Chain chain = this; chain != null && chain.last != null; chain = chain.before) {
            stops.add(chain.last.stop);
        }
        Collections.reverse(stops);
        return stops;
    }
}
