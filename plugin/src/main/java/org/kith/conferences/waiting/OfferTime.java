package org.kith.conferences.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;

/** How long an offer is kept. Hours of the night do not count: nobody loses a time asleep. */
final class OfferTime {

    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(20, 0);

    /** Less than this is no time to think; then nothing is offered, and whoever comes first takes it. */
    static final Duration LEAST = Duration.ofMinutes(30);

    private OfferTime() {}

    /** Not beyond the end of sign-up, nor beyond the moment from which only the teacher can change the meeting. Empty if that is too soon. */
    static Optional<Instant> until(RoundFacts round, SlotFacts slot, int hours, Instant now) {
        Instant lastChange =
                slot.time().start().minus(Duration.ofHours(round.plan().rules().cancelHours()));
        return Stream.of(
                        byDay(now, Duration.ofHours(hours), round.zone()),
                        round.plan().closes(),
                        lastChange)
                .min(Instant::compareTo)
                .filter(end -> !end.isBefore(now.plus(LEAST)));
    }

    static Instant byDay(Instant now, Duration time, ZoneId zone) {
        ZonedDateTime at = now.atZone(zone);
        Duration left = time;
        while (true) {
            ZonedDateTime from = later(at, at.with(MORNING));
            ZonedDateTime end = at.with(EVENING);
            Duration today = from.isBefore(end) ? Duration.between(from, end) : Duration.ZERO;
            if (left.compareTo(today) <= 0) {
                return from.plus(left).toInstant();
            }
            left = left.minus(today);
            at = at.plusDays(1).with(MORNING);
        }
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
