package org.kith.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many wrong ones each has left. They come back one by one. Of very many names the longest unseen are forgotten, so that strangers
 * cannot fill the memory; to be forgotten is to have all of them.
 */
final class WrongOnes {

    static final int MOST_NAMES = 10_000;

    private final int most;
    private final Duration back;
    private final Map<String, Left> names = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_NAMES;
        }
    };

    /** @param back how long it takes until one more may be wrong */
    WrongOnes(int most, Duration back) {
        this.most = most;
        this.back = back;
    }

    /** Takes one; if there is none, says when there is. */
    synchronized Optional<Instant> take(String name, Instant now) {
        double left = left(name, now);
        if (left >= 1) {
            names.put(name, new Left(left - 1, now));
            return Optional.empty();
        }
        names.put(name, new Left(left, now));
        return Optional.of(now.plusMillis((long) Math.ceil((1 - left) * back.toMillis())));
    }

    synchronized void giveBack(String name) {
        names.computeIfPresent(name, (same, known) -> new Left(Math.min(most, known.left + 1), known.at));
    }

    /** Never wrong lately. */
    synchronized boolean isFresh(String name, Instant now) {
        return left(name, now) >= most;
    }

    private double left(String name, Instant now) {
        Left known = names.getOrDefault(name, new Left(most, now));
        double since = Math.max(0, Duration.between(known.at, now).toMillis());
        return Math.min(most, known.left + since / back.toMillis());
    }

    /** @param left at that time */
    private record Left(double left, Instant at) {}
}
