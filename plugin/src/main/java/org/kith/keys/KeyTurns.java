package org.kith.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.lti.ToolKey;

/**
 * Our key pairs and when each has its turn. A new key is published before it signs, because LMSs remember the keys they fetched; an old
 * one stays published until everything it signed has died.
 *
 * @param keys at least one, oldest first
 */
record KeyTurns(List<ToolKey> keys) {

    /** More than the time for which we let LMSs keep our key set. */
    static final Duration BEFORE_USE = Duration.ofMinutes(15);

    /** What we sign lives for minutes; a day more costs nothing and forgives clocks. */
    static final Duration AFTER_USE = Duration.ofDays(1);

    KeyTurns {
        keys = List.copyOf(keys);
    }

    ToolKey signing(Instant now) {
        return keys.stream()
                .filter(key -> signsAt(key, now))
                .reduce((older, newer) -> newer)
                .orElse(keys.get(0));
    }

    List<ToolKey> published(Instant now) {
        List<ToolKey> published = new ArrayList<>();
        for (int turn = 0; turn < keys.size(); turn++) {
            boolean newest = turn == keys.size() - 1;
            if (newest || !signsAt(keys.get(turn + 1), now.minus(AFTER_USE))) {
                published.add(keys.get(turn));
            }
        }
        return published;
    }

    ToolKey newest() {
        return keys.get(keys.size() - 1);
    }

    /** @return whether the newest key is published but does not sign yet */
    boolean isRotating(Instant now) {
        return !newest().equals(signing(now));
    }

    private static boolean signsAt(ToolKey key, Instant now) {
        return !key.created().plus(BEFORE_USE).isAfter(now);
    }
}
