package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Which sites may show our pages in a frame: those of the registered platforms. Asked for with every page, so read from the database
 * every few seconds only, by one request at a time; when that fails, what was known stays.
 */
@ApplicationScoped
public class FrameAncestors {

    static final Duration FRESH = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(FrameAncestors.class.getName());

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Optional<Known> known = Optional.empty();

    @Inject
    Platforms platforms;

    @Inject
    Clock clock;

    /** Origins with blanks between, as CSP wants them; empty if no platform is registered. */
    public String origins() {
        Instant now = clock.instant();
        if (!isFresh(now) && mayRead()) {
            try {
                read(now);
            } finally {
                reading.unlock();
            }
        }
        return known.map(Known::origins).orElse("");
    }

    /** A platform was registered: its frame must open at once. Other nodes learn it within {@link #FRESH}. */
    public void changed() {
        known = Optional.empty();
    }

    private boolean isFresh(Instant now) {
        return known.filter(list -> now.isBefore(list.at().plus(FRESH))).isPresent();
    }

    /** While there is no list every request waits for it; later they take the old one while another request reads. */
    private boolean mayRead() {
        if (known.isEmpty()) {
            reading.lock();
            return true;
        }
        return reading.tryLock();
    }

    private void read(Instant now) {
        if (isFresh(now)) {
            return;
        }
        try {
            known = Optional.of(new Known(joined(), now));
        } catch (RuntimeException unreadable) {
            known = Optional.of(new Known(known.map(Known::origins).orElse(""), now));
            LOG.log(Level.WARNING, "The list of platforms could not be read: {0}", unreadable.getMessage());
        }
    }

    private String joined() {
        return platforms.all().stream()
                .flatMap(platform -> Origins.of(platform.platform()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private record Known(String origins, Instant at) {}
}
