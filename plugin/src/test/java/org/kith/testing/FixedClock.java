package org.kith.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class FixedClock extends Clock {

    private final Hand now;
    private final ZoneId zone;

    private FixedClock(Hand now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static FixedClock at(Instant now) {
        return new FixedClock(new Hand(now), ZoneOffset.UTC);
    }

    /** Wednesday 7 October 2026, half past eight in the morning in Chicago. */
    public static FixedClock onASchoolDay() {
        return at(Instant.parse("2026-10-07T13:30:00Z"));
    }

    public void passes(Duration time) {
        now.at = now.at.plus(time);
    }

    public void set(Instant then) {
        now.at = then;
    }

    @Override
    public Instant instant() {
        return now.at;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FixedClock(now, other);
    }

    /** Shared by the clocks of all zones. */
    private static final class Hand {

        private volatile Instant at;

        Hand(Instant at) {
            this.at = at;
        }
    }
}
