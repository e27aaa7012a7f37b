package org.kith.webapp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kith.visitor.TokenBuckets;

/**
 * How often one client may ask, and how often be wrong. A whole school comes from one address within a minute, so those who are right
 * are counted generously; whoever guesses keys is not. Each node counts for itself.
 */
final class RequestRates {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Map<String, List<Limit>> limits;

    RequestRates() {
        Limit wrongLaunches = new Limit(new TokenBuckets(1_000, 10), status -> status >= 400 && status < 500);
        Limit wrongLinks = new Limit(new TokenBuckets(1_000, 10), status -> status == NOT_FOUND);
        Limit endedFeeds = new Limit(new TokenBuckets(1_000, 10), status -> status == NOT_FOUND);
        Limit wrongKeys = new Limit(new TokenBuckets(20, 20 / 60.0), status -> status == FORBIDDEN);
        limits = Map.of(
                "/lti/login", List.of(generous(), wrongLaunches),
                "/lti/launch", List.of(generous(), wrongLaunches),
                "/f", List.of(generous()),
                "/l", List.of(generous(), wrongLinks),
                "/c", List.of(generous(), endedFeeds),
                "/lti/registration", List.of(wrongKeys),
                "/lti/register", List.of(wrongKeys),
                "/lti/operator", List.of(wrongKeys),
                "/metrics", List.of(wrongKeys));
    }

    /** A client's turn to ask: what it might cost is taken beforehand, so that a crowd of guesses at once is no way around. */
    Turn turn(String path, String client, Instant now) {
        List<Limit> taken = new ArrayList<>();
        for (Limit limit : limitsOf(place(path))) {
            Optional<Duration> wait = limit.buckets.take(client, now);
            if (wait.isPresent()) {
                taken.forEach(other -> other.buckets.giveBack(client));
                return new Turn(client, wait, List.of());
            }
            taken.add(limit);
        }
        return new Turn(client, Optional.empty(), taken);
    }

    /** Those of a page are those of whatever lies below it. */
    private List<Limit> limitsOf(String place) {
        return limits.entrySet().stream()
                .filter(page -> (place + "/").startsWith(page.getKey() + "/"))
                .flatMap(page -> page.getValue().stream())
                .toList();
    }

    private static Limit generous() {
        return new Limit(new TokenBuckets(3_000, 60), status -> true);
    }

    /** The address without what resources overlook: a slash at the end, and parameters of the path. */
    private static String place(String path) {
        return path.replaceAll(";[^/]*", "").replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    /** @param counts which answers cost something */
    private record Limit(TokenBuckets buckets, IntPredicate counts) {}

    /** @param tooSoon how long to wait, for whoever has asked too often */
    record Turn(String client, Optional<Duration> tooSoon, List<Limit> taken) {

        /** Gives back what this answer did not cost. */
        void answered(int status) {
            taken.stream().filter(limit -> !limit.counts.test(status)).forEach(limit -> limit.buckets.giveBack(client));
        }
    }
}
