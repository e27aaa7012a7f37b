package org.kith.standin.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The prepared launches. Each can be taken once, within five minutes; then it is gone. */
public final class PreparedLaunches {
    static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, PreparedLaunch> waiting = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public PreparedLaunches(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    PreparedLaunch prepare(Errand errand) {
        waiting.values().removeIf(this::expired);
        String id = String.valueOf(random.nextLong(1, Long.MAX_VALUE));
        PreparedLaunch launch = new PreparedLaunch(id, errand, now());
        waiting.put(id, launch);
        return launch;
    }

    /** Takes the launch away, so that whoever comes second finds nothing. */
    Optional<PreparedLaunch> take(String id) {
        return Optional.ofNullable(waiting.remove(id)).filter(launch -> !expired(launch));
    }

    private boolean expired(PreparedLaunch launch) {
        return !now().isBefore(launch.preparedAt().plus(LIFE));
    }
}
