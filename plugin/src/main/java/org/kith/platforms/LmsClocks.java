package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.lti.outgoing.OutgoingFailed;
import org.kith.lti.outgoing.Request;

/** How far the LMSs' clocks are ahead of ours, by the date of an answer of theirs (RFC 9110, 6.6.1), as far as this node has looked. */
@ApplicationScoped
public class LmsClocks {

    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final Map<UUID, Duration> ahead = new ConcurrentHashMap<>();

    @Inject
    LmsCalls calls;

    @Inject
    Clock clock;

    /** Asks for the keys, as every LMS answers that. One that does not, or tells no date, leaves nothing known. */
    void look(RegisteredPlatform platform) {
        ahead.remove(platform.id());
        date(platform).ifPresent(date -> ahead.put(platform.id(), Duration.between(clock.instant(), date)));
    }

    Optional<Duration> ahead(UUID platform) {
        return Optional.ofNullable(ahead.get(platform));
    }

    private Optional<Instant> date(RegisteredPlatform platform) {
        try {
            Request request = Request.get(platform.platform().jwksUri()).atMost(LARGEST_ANSWER);
            return calls.outgoing()
                    .send(request)
                    .header("Date")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (OutgoingFailed | DateTimeException silent) {
            return Optional.empty();
        }
    }
}
