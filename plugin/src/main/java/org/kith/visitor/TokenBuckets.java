package org.kith.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of tokens for each client: full at first, one taken for each thing done, filled again at a steady pace. Of very many clients
 * the ones longest unseen are forgotten, so that strangers cannot fill the memory; to be forgotten is to have a full bucket.
 */
public final class TokenBuckets {

    static final int MOST_CLIENTS = 10_000;

    private final int burst;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /**
     * @param burst how much may be done at once
     * @param perSecond how much in the long run
     */
    public TokenBuckets(int burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    /** Takes a token; if there is none, says how long it is until there is. */
    public synchronized Optional<Duration> take(String client, Instant now) {
        double left = left(client, now);
        if (left >= 1) {
            buckets.put(client, new Bucket(left - 1, now));
            return Optional.empty();
        }
        buckets.put(client, new Bucket(left, now));
        return Optional.of(Duration.ofMillis((long) Math.ceil((1 - left) / perSecond * 1000)));
    }

    /** What was taken for something that does not count after all. */
    public synchronized void giveBack(String client) {
        buckets.computeIfPresent(client, (same, bucket) -> new Bucket(Math.min(burst, bucket.left + 1), bucket.at));
    }

    /** Has taken nothing lately that counted. */
    public synchronized boolean isFull(String client, Instant now) {
        return left(client, now) >= burst;
    }

    synchronized int clients() {
        return buckets.size();
    }

    private double left(String client, Instant now) {
        Bucket bucket = buckets.getOrDefault(client, new Bucket(burst, now));
        double seconds = Math.max(0, Duration.between(bucket.at, now).toMillis()) / 1000.0;
        return Math.min(burst, bucket.left + seconds * perSecond);
    }

    /** @param left when it was last looked into, at that time */
    private record Bucket(double left, Instant at) {}
}
