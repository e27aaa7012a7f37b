package org.kith.lti.roster;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.OutgoingFailed;
import org.kith.lti.outgoing.Reply;
import org.kith.lti.outgoing.Request;

/**
 * Asks again where a platform is busy or in trouble (429 and 5xx), after as long as it wishes (Retry-After, RFC 9110, 10.2.3), within
 * reason, or after one, two and four seconds.
 */
final class PatientCall {
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int TROUBLE = 500;

    private final Outgoing outgoing;
    private final Pause pause;

    PatientCall(Outgoing outgoing, Pause pause) {
        this.outgoing = outgoing;
        this.pause = pause;
    }

    Reply send(Request request, Instant now) {
        Duration next = FIRST_PAUSE;
        Reply reply = once(request);
        for (int attempt = 1; attempt < ATTEMPTS && isBusy(reply); attempt++) {
            wait(wished(reply, now).orElse(next));
            next = next.multipliedBy(2);
            reply = once(request);
        }
        if (isBusy(reply)) {
            throw new ServiceFailed(
                    ServiceProblem.PLATFORM_BUSY, "status " + reply.status() + " after " + ATTEMPTS + " attempts");
        }
        return reply;
    }

    private Reply once(Request request) {
        try {
            return outgoing.send(request);
        } catch (OutgoingFailed failure) {
            throw ServiceFailed.of(failure);
        }
    }

    private static boolean isBusy(Reply reply) {
        return reply.status() == TOO_MANY_REQUESTS || reply.status() >= TROUBLE;
    }

    private void wait(Duration time) {
        try {
            pause.lasting(time.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed(ServiceProblem.PLATFORM_BUSY, "interrupted");
        }
    }

    /** Seconds or a date. */
    private static Optional<Duration> wished(Reply reply, Instant now) {
        return reply.header("Retry-After").map(String::strip).flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            return until(text, now).filter(time -> !time.isNegative());
        });
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            ZonedDateTime time = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, time.toInstant()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
