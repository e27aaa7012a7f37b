package org.kith.standin.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The prepared launches. Each can be taken once, within five minutes; then it is gone. */
public final class PreparedLaunches {
    static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, PreparedLaunch> waiting = new ConcurrentHashMap<>();
    private final Map<String, PreparedLaunch> choosing = new ConcurrentHashMap<>();
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
        if (errand.link().choosing()) {
            choosing.put(id, launch);
        }
        return launch;
    }

    /** Takes the launch away, so that whoever comes second finds nothing. */
    Optional<PreparedLaunch> take(String id) {
        return Optional.ofNullable(waiting.remove(id)).filter(launch -> !expired(launch));
    }

    /** Who has asked for content under an id like this; a teacher may take longer to choose than a launch lives. */
    Optional<Errand> choosing(Predicate<String> id) {
        return choosing.values().stream()
                .filter(launch -> id.test(launch.id()))
                .map(PreparedLaunch::errand)
                .findFirst();
    }

    private boolean expired(PreparedLaunch launch) {
        return !now().isBefore(launch.preparedAt().plus(LIFE));
    }
}
